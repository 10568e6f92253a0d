import { readFileSync } from "node:fs";
import { GatherDesk } from "../../src/gather/gatherDesk";
import { supplementWords } from "../../src/text/documents/supplement";
import { GIVEN, workbookFile } from "../support/truth";

const options = { today: new Date("2026-11-25T12:00:00"), forms: [] };
const contentOf = (name: string) => new Blob([readFileSync(workbookFile(name))]);

test("nobody's number, and nobody's name but of who stands in two files, is answered", async () => {
  const desk = new GatherDesk(supplementWords);
  const answers: unknown[] = [];
  for (const [file, name] of GIVEN.entries())
    answers.push(await desk.answer({ kind: "read", file, content: contentOf(name), options }));
  expect(answers).toHaveLength(GIVEN.length);
  expect(JSON.stringify(answers)).not.toMatch(/\d{9}|"people":\[/u);
  answers.push(await desk.answer({ kind: "read", file: 90, content: contentOf("01-first-row"), options }));
  const compared = await desk.answer({ kind: "compare", files: [GIVEN.indexOf("01-first-row"), 90] });
  if (compared.kind !== "compared") throw new Error(compared.kind);
  expect(compared.repeated.length).toBeGreaterThan(0);
  expect(JSON.stringify(compared)).not.toMatch(/\d{9}/u);
  for (const { maskedId, places } of compared.repeated)
    expect([maskedId ?? "00••••••••00", [...new Set(places.map(({ file }) => file))]]).toEqual([
      expect.stringMatching(/^\d\d•{8}\d\d$/u),
      [0, 1],
    ]);
});

test("requests are answered in their order: what is forgotten while it is read is not compared", async () => {
  const desk = new GatherDesk(supplementWords);
  const read = (file: number) => desk.answer({ kind: "read", file, content: contentOf("01-first-row"), options });
  const [, , , , compared] = await Promise.all([
    read(1),
    read(2),
    desk.answer({ kind: "forget", files: [1] }),
    read(3),
    desk.answer({ kind: "compare", files: [1, 2, 3] }),
  ]);
  if (compared.kind !== "compared") throw new Error(compared.kind);
  expect(new Set(compared.repeated.flatMap(({ places }) => places.map(({ file }) => file)))).toEqual(new Set([1, 2]));
});

test("a file that is gone is told of, and what it held before counts no more; the next is read", async () => {
  const desk = new GatherDesk(supplementWords);
  const gone = { arrayBuffer: () => Promise.reject(new Error("NotReadableError")) };
  const read = (file: number, content: Pick<Blob, "arrayBuffer">) =>
    desk.answer({ kind: "read", file, content, options });
  await read(1, contentOf("01-first-row"));
  expect(await read(1, gone)).toEqual({ kind: "read", outcome: { kind: "unreadable", why: "gone" } });
  await read(2, contentOf("01-first-row"));
  expect(await desk.answer({ kind: "compare", files: [1, 2] })).toEqual({ kind: "compared", repeated: [] });
});
