import { applyFixes, undoFixes } from "../../../src/excel/fixes/applyFixes";
import type { ProposedFix } from "../../../src/rules/proposeFix";
import { withSpellings } from "../../../src/rules/standing";
import { bookContents } from "../../support/bookContents";
import { spoilWriting, type Spoiling } from "../../support/spoilRequest";
import { openRoster, previewOf } from "./fixedRoster";

const ROWS = [
  ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"],
  [1, "Nguyễn Văn An", 1_099_012_345, "x", ""],
  [2, "NguyÔn V¨n Dòng", "001 199 054 321", "x", ""],
  [3, "Lê  Văn Cường", "001202054321", "x", ""],
];

/** Writes all that can be put right by itself while its request is spoilt; what was sent by then is told. */
async function writeSpoilt(spoiling: Spoiling) {
  const opened = await openRoster(ROWS);
  const safe = await previewOf({ kind: "safe" });
  const legacy = await previewOf({ kind: "rule", rule: "legacy-font-text" });
  const before = await bookContents(await opened.book.save());
  const actions = spoilWriting(opened.host, spoiling);
  let sent: readonly ProposedFix[] = [];
  const refused = await applyFixes(
    "DS",
    withSpellings([...safe.fixes, ...legacy.fixes]),
    (fixes) => (sent = fixes),
  ).catch((error: unknown) => error);
  return { ...opened, before, sent, refused, actions: actions() };
}

async function expectUndone({ book, before, sent }: Awaited<ReturnType<typeof writeSpoilt>>): Promise<void> {
  const undone = await undoFixes("DS", sent);
  expect(undone).toMatchObject({ changedMeanwhile: [], moved: [], refused: [], formulas: [] });
  expect(undone.written.length + undone.already.length).toBe(4);
  expect(await bookContents(await book.save())).toEqual(before);
}

test("wherever a batch is cut, what was attempted can be undone, looks and all", async () => {
  const { actions } = await writeSpoilt({ after: 0 });
  expect(actions).toBeGreaterThan(8);
  for (let after = 0; after <= actions; after++) {
    const spoilt = await writeSpoilt({ after });
    expect(spoilt.refused).toMatchObject({ kind: "unknown" });
    expect(spoilt.sent).toHaveLength(4);
    await expectUndone(spoilt);
  }
}, 60_000);

test("written, but the answer was lost: it can be undone", async () => {
  const spoilt = await writeSpoilt("answerLost");
  expect(spoilt.refused).toMatchObject({ kind: "lost-session" });
  expect((await bookContents(await spoilt.book.save())).sheets[0]?.cells["B4"]?.value).toBe("Lê Văn Cường");
  await expectUndone(spoilt);
});

test("wherever undoing is cut, undoing again leads back", async () => {
  const { host } = await openRoster(ROWS);
  const { fixes } = await previewOf({ kind: "safe" });
  await applyFixes("DS", fixes);
  const count = spoilWriting(host, { after: 0 });
  await undoFixes("DS", fixes).catch(() => null);
  for (let after = 0; after <= count(); after++) {
    const { host: again, book } = await openRoster(ROWS);
    const preview = await previewOf({ kind: "safe" });
    const before = await bookContents(await book.save());
    await applyFixes("DS", preview.fixes);
    spoilWriting(again, { after });
    await expect(undoFixes("DS", preview.fixes)).rejects.toMatchObject({ kind: "unknown" });
    await undoFixes("DS", preview.fixes);
    expect(await bookContents(await book.save())).toEqual(before);
  }
}, 60_000);
