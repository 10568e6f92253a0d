import { droppedFiles } from "../../../src/taskpane/gather/droppedFiles";

type Tree = string | { name: string; holds: readonly Tree[] };

/** An entry of a browser's file system; a folder gives two at a time. */
function entryOf(tree: Tree): FileSystemEntry {
  if (typeof tree === "string")
    return {
      isFile: true,
      isDirectory: false,
      name: tree,
      file: (done: (file: File) => void) => done(new File([], tree)),
    } as unknown as FileSystemEntry;
  const left = tree.holds.map(entryOf);
  const reader = { readEntries: (done: (entries: FileSystemEntry[]) => void) => done(left.splice(0, 2)) };
  return {
    isFile: false,
    isDirectory: true,
    name: tree.name,
    createReader: () => reader,
  } as unknown as FileSystemEntry;
}

const dropped = (...trees: Tree[]): DataTransfer =>
  ({
    items: trees.map((tree) => ({ webkitGetAsEntry: () => entryOf(tree) })),
    files: trees.map((tree) => new File([], typeof tree === "string" ? tree : tree.name)),
  }) as unknown as DataTransfer;

test.each<[string, Tree[], string[]]>([
  ["files, whatever they are", ["a.xlsx", "b.txt"], ["a.xlsx", "b.txt"]],
  ["nothing", [], []],
  [
    "a folder: its workbooks, also those of folders in it",
    [
      "a.xlsx",
      { name: "Gửi về", holds: ["b.xlsx", "đọc trước.docx", "c.XLS", { name: "Sau", holds: ["d.xlsm"] }, "~$b.xlsx"] },
    ],
    ["a.xlsx", "b.xlsx", "c.XLS", "d.xlsm"],
  ],
])("dropped: %s", async (_, trees, names) => {
  expect((await droppedFiles(dropped(...trees))).map(({ name }) => name)).toEqual(names);
});
