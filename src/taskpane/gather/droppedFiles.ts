/** What is of a workbook in a folder; "~$…" is what Excel puts beside one that is open. */
const WORKBOOK = /^(?!~\$).*\.xls[xm]?$/iu;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

const someOf = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return [await fileOf(entry as FileSystemFileEntry)];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  // a reader gives so many at a time, and none at last
  for (let entries = await someOf(reader); entries.length > 0; entries = await someOf(reader))
    for (const each of entries) if (each.isDirectory || WORKBOOK.test(each.name)) files.push(...(await filesIn(each)));
  return files;
}

/**
 * The files that were dropped, and the workbooks in folders that were. To be called as they are dropped: what is
 * dragged is forgotten after. Rejects where a folder cannot be read.
 */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return [...files];
  const found = await Promise.all(entries.map(filesIn));
  return found.flat();
}
