import type { SeenOutcome } from "../../../src/gather/seenOutcome";
import { NO_FILES, reduceGather, type GatherEvent, type GatherState } from "../../../src/taskpane/gather/gatherState";
import { noteText } from "../../../src/taskpane/gather/noteText";
import { gather as words } from "../../../src/text/vi/gather";

const BROKEN: SeenOutcome = { kind: "unreadable", why: "broken" };
const fileOf = (key: number, name = `Tệp ${String(key)}.xlsx`) => ({
  key,
  file: new File([name], name, { lastModified: 0 }),
});
const after = (...events: GatherEvent[]): GatherState => events.reduce(reduceGather, NO_FILES);

const ADDED: GatherEvent = { kind: "added", files: [fileOf(1), fileOf(2)] };
const AGAIN: GatherEvent = { kind: "added", files: [fileOf(3, "Tệp 1.xlsx")] };
const ENDED: GatherEvent = { kind: "ended", note: { kind: "read" } };
const read = (key: number): GatherEvent => ({ kind: "fileRead", key, outcome: BROKEN });
const formSet = (kept: boolean): GatherEvent => ({
  kind: "formSet",
  form: { signature: "a", choice: { columns: {} } },
  kept,
});
const copied = (files: number, byHand: string | null = null): GatherEvent => ({
  kind: "copied",
  copied: { read: files, of: 2, byHand },
});
const listing = (done: number): GatherEvent => ({ kind: "listing", listing: { stage: "files", done, of: 2 } });
const LISTING = "Đang lập danh sách chung: đã đọc lại 0/2 tệp";

test.each<[string, GatherState, string]>([
  ["nothing", after(), ""],
  ["the second of two is read", after(ADDED, read(1), { kind: "readingBegan", key: 2 }), "Đang đọc 2/2: Tệp 2.xlsx"],
  ["all are read", after(ADDED, read(1), read(2), ENDED), "Đã đọc 2 tệp, đếm được 0 đơn vị."],
  [
    "stopped",
    after(ADDED, read(1), { kind: "ended", note: { kind: "stopped" } }),
    "Đã dừng: đã đọc 1 tệp, còn 1 tệp chưa đọc.",
  ],
  ["nothing can be read here", after(ADDED, { kind: "ended", note: { kind: "noDesk" } }), words.page.noDesk],
  [
    "one was chosen again",
    after(ADDED, read(1), read(2), AGAIN, read(3), ENDED),
    "Đã đọc 2 tệp, đếm được 0 đơn vị. Tệp chọn lần nữa thay cho tệp trước: Tệp 1.xlsx.",
  ],
  [
    "an answer was not kept",
    after(ADDED, read(1), read(2), formSet(false), ENDED),
    `Đã đọc 2 tệp, đếm được 0 đơn vị. ${words.page.answerNotKept}`,
  ],
  [
    "an answer was kept",
    after(ADDED, read(1), read(2), formSet(false), formSet(true), ENDED),
    words.page.read("2", "0"),
  ],
  [
    "files are read for the list of all",
    after(ADDED, read(1), read(2), ENDED, { kind: "listing", listing: { stage: "files", done: 1, of: 2 } }),
    "Đang lập danh sách chung: đã đọc lại 1/2 tệp",
  ],
  [
    "the list of all is written",
    after(ADDED, { kind: "listing", listing: { stage: "rows", done: 2000, of: 4500 } }),
    "Đang lập danh sách chung: đã ghi 2.000/4.500 hàng",
  ],
  ["the table was copied", after(ADDED, read(1), read(2), ENDED, copied(2)), words.page.copied],
  [
    "the table was copied while files are read",
    after(ADDED, read(1), { kind: "readingBegan", key: 2 }, copied(1)),
    "Đang đọc 2/2: Tệp 2.xlsx. Đã sao chép khi mới đọc 1/2 tệp.",
  ],
  [
    "the table was copied while files were read",
    after(ADDED, read(1), { kind: "readingBegan", key: 2 }, copied(1), read(2), ENDED),
    "Đã đọc 2 tệp, đếm được 0 đơn vị. Đã sao chép khi mới đọc 1/2 tệp.",
  ],
  [
    "the table could not be copied while files were read",
    after(ADDED, read(1), { kind: "readingBegan", key: 2 }, copied(1, "bảng"), read(2), ENDED),
    `Đã đọc 2 tệp, đếm được 0 đơn vị. ${words.page.copyByHand}`,
  ],
  [
    "the table was copied while the list of all is written",
    after(ADDED, read(1), read(2), ENDED, listing(1), copied(2), listing(2)),
    "Đang lập danh sách chung: đã đọc lại 2/2 tệp. Đã sao chép.",
  ],
  ["a list was begun after the copy", after(ADDED, read(1), read(2), ENDED, copied(2), listing(0)), LISTING],
  [
    "a file was taken away after the copy",
    after(ADDED, read(1), read(2), copied(2), { kind: "removed", keys: [1] }),
    "",
  ],
  ["the list was kept", after({ kind: "expectedSet", names: [], kept: true }), words.page.expectedKept],
  ["the list was not kept", after({ kind: "expectedSet", names: [], kept: false }), words.page.expectedNotKept],
])("%s", (_, state, said) => {
  expect(noteText(state, words)).toBe(said);
});
