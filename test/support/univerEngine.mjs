// Univer's formula engine without a page: reads sheets, `[{ rows, questions: [{ row, formula }] }]`, as JSON from stdin
// and writes what each formula gives, sheet by sheet, as JSON to stdout. A program of its own, asked
// by test/support/askUniver.ts.
import {
  CellValueType,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  Workbook,
} from "@univerjs/core";
import {
  CELL_INVERTED_INDEX_CACHE,
  ICalculateFormulaService,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { text } from "node:stream/consumers";

const UNIT = "book";

function cellOf(value) {
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

/** A sheet whose formulas stand right of the people, in their rows; and the column of each. */
function draft({ rows, questions }, i) {
  const cellData = rows.map((row) => row.map((value) => (value === "" ? null : cellOf(value))));
  const width = Math.max(...rows.map((row) => row.length));
  const formulas = rows.map(() => ({}));
  const columns = questions.map(({ row, formula }) => {
    const column = width + Object.keys(formulas[row]).length;
    formulas[row][column] = { f: `=${formula}` };
    return column;
  });
  formulas.forEach((cells, row) => Object.assign(cellData[row], cells));
  const columnCount = Math.max(width, ...columns) + 1;
  return { sheet: { id: `s${i}`, name: `S${i}`, rowCount: rows.length, columnCount, cellData }, formulas, columns };
}

const input = JSON.parse(await text(process.stdin));
const drafts = input.map(draft);

// As in the workbench: single cells are not to be compared through the index of a column
// (workbench/page/sheet/soundComparison.ts).
const index = CELL_INVERTED_INDEX_CACHE;
const canUseCache = index.canUseCache.bind(index);
index.canUseCache = (unit, sheet, column, first, last) =>
  first === last ? { rowsInCache: [], rowsNotInCache: [] } : canUseCache(unit, sheet, column, first, last);

const univer = new Univer({
  locale: LocaleType.VI_VN,
  locales: { [LocaleType.VI_VN]: {} },
  logLevel: LogLevel.SILENT,
});
univer.registerPlugin(UniverFormulaEnginePlugin, {});
const injector = univer.__getInjector();
injector.get(IUniverInstanceService).registerCtorForType(UniverInstanceType.UNIVER_SHEET, Workbook);
univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
  id: UNIT,
  sheetOrder: drafts.map(({ sheet }) => sheet.id),
  sheets: Object.fromEntries(drafts.map(({ sheet }) => [sheet.id, sheet])),
});

const engine = injector.get(ICalculateFormulaService);
const results = new Promise((resolve) => {
  engine.executionCompleteListener$.subscribe(({ unitData }) => resolve(unitData[UNIT]));
});
await engine.execute({
  formulaData: { [UNIT]: Object.fromEntries(drafts.map(({ sheet, formulas }) => [sheet.id, formulas])) },
  forceCalculate: true,
  maxIteration: 1,
  arrayFormulaCellData: {},
  arrayFormulaRange: {},
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
});
const answers = await results;
const output = drafts.map(({ sheet, columns }, i) =>
  input[i].questions.map(({ row }, question) => answers[sheet.id].getValue(row, columns[question])?.v ?? null),
);
process.stdout.write(JSON.stringify(output));
univer.dispose();
