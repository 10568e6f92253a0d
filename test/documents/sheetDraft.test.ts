import { SheetDraft } from "../../src/documents/sheetDraft";
import type { DraftCell } from "../../src/documents/draftCell";
import { finishDraft, outcomeOf } from "../support/plans";

/** Two columns of an inch each. */
const draftOf = (orientation: "portrait" | "landscape" = "portrait") =>
  new SheetDraft({ orientation, columns: [25.4, 25.4], mostPages: 100 });
const cell = (value: DraftCell["value"], from = 0, to = from, rows?: number): DraftCell => ({
  span: { from, to },
  value,
  style: "text",
  ...(rows === undefined ? {} : { rows }),
});
const LINE = 12 * 1.2;

describe("a row is as high as its texts need", () => {
  test.each<[string, DraftCell[], number, number]>([
    ["nothing", [], 0, 0],
    ["a word", [cell("Văn phòng")], 0, LINE + 5],
    ["a number of any length", [cell(123_456_789_012_345)], 0, LINE + 5],
    ["nothing in a cell", [cell(null)], 0, LINE + 5],
    ["ten letters in an inch", [cell("x".repeat(10))], 0, LINE + 5],
    ["one more", [cell("x".repeat(11))], 0, 2 * LINE + 5],
    ["22 letters across both columns", [cell("x".repeat(22), 0, 1)], 0, LINE + 5],
    ["one more across both", [cell("x".repeat(23), 0, 1)], 0, 2 * LINE + 5],
    ["the highest of its cells", [cell("a"), cell("a\nb\nc", 1)], 0, 3 * LINE + 5],
    ["half of a cell that reaches into the next row", [cell("a", 0, 0, 2)], 0, (LINE + 5) / 2],
    ["at least so high", [cell("a")], 30, 30],
    ["more than that", [cell("a\nb")], 30, 2 * LINE + 5],
    ["no more than Excel takes", [cell("a\n".repeat(40))], 0, 409],
  ])("%s", (_, cells, least, height) => {
    const draft = draftOf();
    draft.add(cells, least);
    expect(draft.rows).toEqual([{ cells, height: expect.closeTo(height, 9) as number }]);
  });
});

test("a text in a hidden column needs no room", () => {
  const draft = new SheetDraft({ orientation: "portrait", columns: [25.4, 0], mostPages: 100 });
  draft.add([cell("a b c d", 1)]);
  expect(draft.rows[0]?.height).toBeCloseTo(LINE + 5, 9);
});

test("columns are points; a line stands over all of them", () => {
  const draft = draftOf();
  draft.line("a", "title");
  expect(draft.columnWidths.map((width) => Math.round(width * 1e9) / 1e9)).toEqual([72, 72]);
  expect(draft.rows[0]?.cells).toEqual([{ span: { from: 0, to: 1 }, value: "a", style: "title" }]);
  expect(draft.next).toBe(1);
});

test("names are those of the last rows", () => {
  const draft = draftOf();
  for (const text of ["a", "b", "c"]) draft.line(text, "text");
  draft.name("last");
  draft.name("part", { from: 1, to: 1 }, { rows: 2, said: "b" });
  expect(draft.names).toEqual([
    { name: "last", block: { top: 2, left: 0, bottom: 2, right: 1 }, said: "" },
    { name: "part", block: { top: 1, left: 1, bottom: 2, right: 1 }, said: "b" },
  ]);
});

test("a table is ruled round all from a row on; lines to type in are as many as were typed", () => {
  const draft = draftOf();
  draft.line("a", "text");
  expect([draft.addBlankLines(3, ["một"]), draft.addBlankLines(1, ["hai", "ba"])]).toEqual([3, 2]);
  draft.ruleFrom(1);
  expect(draft.rows.map(({ cells }) => [cells[0]?.value, cells[0]?.style])).toEqual([
    ["a", "text"],
    ["một", "blankLine"],
    ["", "blankLine"],
    ["", "blankLine"],
    ["hai", "blankLine"],
    ["ba", "blankLine"],
  ]);
  expect(draft.blankLines).toEqual([
    { top: 1, left: 0, bottom: 3, right: 1 },
    { top: 4, left: 0, bottom: 5, right: 1 },
  ]);
  expect(draft.tables).toEqual([{ top: 1, left: 0, bottom: 5, right: 1 }]);
});

describe("pages begin", () => {
  /** Heights are gaps; `keep N` keeps together what stands from a row on. */
  type Step = number | "break" | "list" | `keep ${number}`;
  const drawn = (steps: readonly Step[], orientation: "portrait" | "landscape" = "portrait") => {
    const draft = draftOf(orientation);
    for (const step of steps)
      if (typeof step === "number") draft.gap(step);
      else if (step === "break") draft.breakPage();
      else if (step === "list") draft.beginList();
      else draft.keepTogether(Number(step.slice(5)));
    return draft;
  };

  test.each<[string, Step[], number[]]>([
    ["nowhere where all fits", [400, 313], []],
    ["where no more fits", [400, 314], [1]],
    ["again where the next is full", [400, 400, 313, 1], [1, 3]],
    ["where one is asked for", [10, "break", 10], [1]],
    ["from there on the page is empty", [10, "break", 703, 10, 10], [1, 3]],
    ["before what would be torn", [300, 300, 200, "keep 1"], [1]],
    ["not before what is whole", [300, 300, 200, "keep 2"], [2]],
    ["not before what is longer than a page", [100, 400, 400, "keep 1"], [2]],
    ["what is moved is placed again", [500, 100, 200, "keep 1", 413, 1], [1, 4]],
    ["a page that began below is none then", [500, "break", 10, 700, 10, "keep 2"], [1, 2]],
    ["by themselves in a list", [500, "list", 500, 500], []],
    ["before a list as planned", [500, 500, "list", 500], [1]],
    ["where one is asked for in a list", [500, "list", 10, "break", 10], [2]],
    ["before what would be torn in a list", ["list", 300, 300, 200, "keep 1"], [1]],
  ])("%s", (_, steps, breaks) => {
    expect(drawn(steps).pageBreaks).toEqual(breaks);
  });

  test("lying, a page is as much lower", () => {
    const torn = (steps: readonly Step[]) => drawn(steps, "landscape").pageBreaks;
    expect(torn([472])).toEqual([]);
    expect(torn([200, 273])).toEqual([1]);
    expect(torn([1, 200, 272, "keep 1"])).toEqual([1]);
    expect(torn([1, 200, 273, "keep 1"])).toEqual([2]);
  });

  test("what is printed again on every page takes its room there", () => {
    const draft = draftOf();
    draft.gap(100);
    draft.gap(13);
    draft.repeatFrom(0);
    for (let row = 0; row < 12; row++) draft.gap(100);
    expect(draft.pageBreaks).toEqual([8]);
    expect(draft.hasRoom([])).toBe(true);
    draft.gap(100);
    expect(draft.pageBreaks).toEqual([8, 14]);
  });

  test("by themselves from the hundredth on, which Excel could not take all", () => {
    const draft = draftOf();
    for (let page = 0; page < 99; page++) draft.gap(700);
    expect(draft.plansPages).toBe(true);
    draft.gap(700);
    expect(draft.plansPages).toBe(false);
    for (let page = 0; page < 50; page++) draft.gap(700);
    expect(draft.pageBreaks).toHaveLength(99);
  });
});

describe("a table", () => {
  const ROW = 12 * 1.2 + 5;
  const table = (above: number, rows: number, moves: boolean, leading: readonly number[] = []) => {
    const draft = draftOf();
    draft.gap(above);
    let begun = 0;
    const added: number[] = [];
    const body = Array.from({ length: rows }, (_, at) => ({
      cells: [cell(String(at))],
      leads: leading.includes(at),
      added: () => void added.push(draft.next - 1),
    }));
    const addHeads = () => {
      draft.add([cell("STT")]);
    };
    const begin = () => {
      begun = draft.next;
      draft.keepTogether(1);
    };
    const keep = Object.assign(begin, { top: 1 });
    const pieces = outcomeOf(draft.addTable(body, addHeads, moves ? keep : null));
    const heads = draft.rows.flatMap(({ cells }, row) => (cells[0]?.value === "STT" ? [row] : []));
    return { draft, pieces, heads, begun, added };
  };

  test("that fits is left whole, for whoever keeps it together", () => {
    const { draft, pieces, heads, begun, added } = table(600, 20, true);
    expect([pieces, heads, begun]).toEqual([[{ first: 2, last: 21 }], [1], 0]);
    expect(draft.tables).toEqual([{ top: 1, left: 0, bottom: 21, right: 1 }]);
    expect(added).toEqual(Array.from({ length: 20 }, (_, at) => at + 2));
  });

  test("that is longer than a page has its heading on each, and is ruled on each", () => {
    const { draft, pieces, heads, begun } = table(600, 60, true);
    // The page has room for the heading and four rows.
    expect([heads, begun]).toEqual([[1, 6, 42], 4]);
    expect(pieces).toEqual([
      { first: 2, last: 5 },
      { first: 7, last: 41 },
      { first: 43, last: draft.next - 1 },
    ]);
    expect(draft.pageBreaks).toEqual([6, 42]);
    expect(draft.tables).toEqual([
      { top: 1, left: 0, bottom: 5, right: 1 },
      { top: 6, left: 0, bottom: 41, right: 1 },
      { top: 42, left: 0, bottom: draft.next - 1, right: 1 },
    ]);
    expect(table(713 - 2 * ROW - 1, 60, true).draft.pageBreaks[0]).toBe(1);
  });

  test("that must stay where it is goes on over the page", () => {
    expect(table(600, 20, false).heads).toEqual([1, 6]);
  });

  test("ends no page with a row that says what the next one is about, however many do so", () => {
    expect(table(600, 20, false, [3]).heads).toEqual([1, 5]);
    expect(table(600, 20, false, [2, 3]).heads).toEqual([1, 4]);
    expect(table(600, 20, false, [19]).heads).toEqual([1, 6]);
  });

  test("that fits on a page, but not with what it belongs to, has its heading on both", () => {
    const draft = draftOf();
    draft.gap(20);
    draft.gap(600);
    const rows = Array.from({ length: 8 }, () => ({ cells: [cell("a", 0)] }));
    const keep = Object.assign(
      () => {
        draft.keepTogether(1);
      },
      { top: 1 },
    );
    const addHeads = () => {
      draft.add([cell("STT")]);
    };
    outcomeOf(draft.addTable(rows, addHeads, keep));
    expect(draft.pageBreaks.map((row) => draft.rows[row]?.cells[0]?.value)).toEqual(["STT"]);
  });

  test("has two rows at least on its last page", () => {
    const rowsOnLast = (rows: number) => {
      const { draft, heads } = table(600, rows, false);
      return draft.next - 1 - (heads.at(-1) ?? 0);
    };
    for (let rows = 5; rows < 90; rows++) expect(rowsOnLast(rows)).toBeGreaterThanOrEqual(2);
  });
});

describe("a finished draft", () => {
  const draft = draftOf("landscape");
  draft.line("a", "title");
  draft.line("b", "title");
  draft.add([cell("", 0), cell("x".repeat(32_768), 1)]);
  draft.add([cell(0, 0, 0, 2), cell("c", 1)]);
  draft.gap(7);
  draft.line("d", "title");
  draft.name("office");
  const { values, styled, merges, rowHeights, names, ...rest } = finishDraft(draft, { first: 1, last: 2 }, "note", [
    "e",
  ]);

  test("holds its values, an empty text being nothing, and no longer ones than Excel takes", () => {
    expect(values).toEqual([
      ["a", null],
      ["b", null],
      [null, `${"x".repeat(32_766)}…`],
      [0, "c"],
      [null, null],
      ["d", null],
    ]);
  });

  test("joins cells of a style that stand one below the other", () => {
    expect(styled).toEqual([
      {
        style: "title",
        blocks: [
          { top: 0, left: 0, bottom: 1, right: 1 },
          { top: 5, left: 0, bottom: 5, right: 1 },
        ],
      },
      {
        style: "text",
        blocks: [
          { top: 2, left: 0, bottom: 4, right: 0 },
          { top: 2, left: 1, bottom: 3, right: 1 },
        ],
      },
    ]);
  });

  test("merges what stands across columns row by row, and what reaches down", () => {
    expect(merges).toEqual([
      { block: { top: 0, left: 0, bottom: 1, right: 1 }, across: true },
      { block: { top: 5, left: 0, bottom: 5, right: 1 }, across: true },
      { block: { top: 3, left: 0, bottom: 4, right: 0 }, across: false },
    ]);
  });

  test("and all the rest", () => {
    expect(rowHeights).toEqual(draft.rows.map(({ height }) => height));
    expect(names.map(({ name }) => name)).toEqual(["office", "area", "rows0"]);
    expect(rest).toEqual({
      orientation: "landscape",
      columnWidths: draft.columnWidths,
      tables: [],
      validations: [],
      blankLines: [],
      pageBreaks: draft.pageBreaks,
      titleRows: { first: 1, last: 2 },
      chart: null,
      note: "note",
      unplaced: ["e"],
    });
  });
});
