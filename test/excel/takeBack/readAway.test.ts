import { takeBack, type GivenFile } from "../../../src/taskpane/takeBackHost";
import { DeskLost, type FileDesk } from "../../../src/taskpane/gather/deskOver";
import { deskInNode } from "../../support/deskInNode";
import { HostedBook } from "../../support/hostedBook";
import { checked, fileOf, workbookOf, type Rows } from "./returned";

const hosted = new HostedBook();
const HEADS = ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "VNeID mức 2"];
const ROSTER: Rows = [HEADS, [1, "Nguyễn Văn An", "01/02/1990", "001090054320", ""]];
const LIST: Rows = [HEADS, [1, "Nguyễn Văn An", "01/02/1990", "001090054320", "x"]];
const TODAY = new Date("2026-06-15T12:00:00");

async function takenWith(startDesk: () => FileDesk, signal: AbortSignal, ...files: readonly GivenFile[]) {
  await hosted.open(await workbookOf(ROSTER, { 3: "@" }));
  return takeBack(await checked(), files, TODAY, signal, startDesk);
}

/** The kinds of the files, and how many cells would be written. */
const told = ({ files, preview }: Awaited<ReturnType<typeof takeBack>>) => [
  ...files.map(({ name, kind }) => `${name} ${kind}`),
  preview.fixes.length,
];

const list = async (name: string) => fileOf(name, await workbookOf(LIST, { 3: "@" }));
const gone: GivenFile = { name: "gone.xlsx", arrayBuffer: () => Promise.reject(new Error("NotReadableError")) };

test("files are read where those of many offices are, one of them for all, which is given back", async () => {
  const { desk, crossed } = deskInNode();
  const [start, end] = [vitest.fn(() => desk), vitest.spyOn(desk, "end")];
  const { signal } = new AbortController();
  const taken = await takenWith(start, signal, await list("a.xlsx"), gone, await list("b.xlsx"));
  expect(told(taken)).toEqual(["a.xlsx read", "gone.xlsx unreadable", "b.xlsx read", 1]);
  expect([start.mock.calls.length, end.mock.calls.length, crossed.length]).toEqual([1, 1, 3]);
});

test.each<[string, () => FileDesk]>([
  [
    "may not start",
    () => {
      throw new DeskLost();
    },
  ],
  ["is lost", () => ({ ...deskInNode().desk, returned: () => Promise.reject(new DeskLost()) })],
])("what reads files %s: each file says so", async (_, startDesk) => {
  const { signal } = new AbortController();
  const taken = await takenWith(startDesk, signal, await list("a.xlsx"), await list("b.xlsx"));
  expect(told(taken)).toEqual(["a.xlsx noDesk", "b.xlsx noDesk", 0]);
});

test("stopped while a file is read: nothing is waited for, and the reader is given back", async () => {
  const stopping = new AbortController();
  const { desk } = deskInNode();
  const end = vitest.spyOn(desk, "end");
  const never = () => {
    stopping.abort();
    return new Promise<never>(() => undefined);
  };
  const taking = takenWith(() => ({ ...desk, returned: never, end: desk.end }), stopping.signal, await list("a.xlsx"));
  await expect(taking.catch((thrown: unknown) => thrown === stopping.signal.reason)).resolves.toBe(true);
  expect(end).toHaveBeenCalledTimes(1);
});
