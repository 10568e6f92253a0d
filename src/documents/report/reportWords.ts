import type { ComparedCounts } from "../../compare/comparedCounts";
import type { OfficeWords } from "./officeNames";
import type { ReportParticulars } from "./reportParticulars";
import type { Step } from "../../summary/toDos";

/**
 * Every word of the report sheet, which is Vietnamese whatever the language of the pane. Said in
 * src/text/documents/report.ts.
 */
export interface ReportWords extends OfficeWords {
  /** Name of the sheet. */
  sheetTitle: string;
  /** Stands in the first cell while the sheet is being written. */
  inWork: string;
  nation: string;
  motto: string;
  annex: string;
  /** In capitals, the name of an annex, line by line. */
  title: readonly string[];
  report: string;
  /** What a report of its own is about (trích yếu). */
  about: string;
  /** Standalone: "Kính gửi: …". */
  addressedTo(addressee: string): string;
  /** "Nơi nhận:", and what stands under it where nothing else was typed, line by line. */
  recipients: string;
  usualRecipients: string;
  /** Annex: the letter it goes with, with room for what is not known. */
  attachedTo(letterNumber: string): string;
  /** Standalone: "Số: …". */
  numbered(reportNumber: string): string;
  /** "Hà Nội, ngày … tháng … năm 2026", the day left to be written. */
  placeAndDate(place: string, date: Date): string;
  asOf(date: Date): string;
  draft: string;
  draftBecause(idToVerify: number, level2ToVerify: number, leavesOut: boolean): string;

  /** Headings of the parts, numbered by whoever lays them out. */
  parts: {
    results: string;
    units: string;
    steps: string;
    difficulties: string;
  };

  heads: { ordinal: string; item: string; count: string; share: string; remark: string };
  /** The letter's own words (item 3), in its order. */
  lines: { total: string; issued: string; notIssued: string; done: string; notDone: string; reasons: string };
  moreLines: {
    /** Under those who have no CCCD. */
    foreigners: string;
    idToVerify: string;
    level2ToVerify: string;
    pending: string;
    oneStop: string;
    oneStopTotal: string;
    oneStopDone: string;
  };
  /** For a number that cannot be told. */
  unknown: string;
  remarks: {
    noCitizenIdColumn: string;
    noLevel2Column: string;
    noOneStop: string;
    reasonShares: string;
    nobodyNotDone: string;
    idToVerify: string;
    level2ToVerify: string;
    pending: string;
    oneStopReached: string;
    oneStopShort(missing: number): string;
  };
  /** A remark without a column of its own, on lines such as "2" and "8b"; and all of them together. */
  remarkOn(places: readonly string[], remark: string): string;
  note(remarks: readonly string[]): string;

  /** One sentence. */
  compared(counts: ComparedCounts): string;

  unitHeads: {
    unit: string;
    total: string;
    citizenId: string;
    issued: string;
    notIssued: string;
    level2: string;
    done: string;
    notDone: string;
    toVerify: string;
  };
  unitless: string;
  sum: string;
  noUnits: string;
  unknownInUnits: string;

  chart: { title: string; titleByUnit: string; titleCut(shown: number, units: number): string };

  difficulties: string;
  /** @param office to whom proposals are made */
  proposals(office: string): string;

  /** Over the list of those not done, in capitals. */
  notDoneTitle: string;
  notDoneCount(count: number): string;
  /** Over the people of a unit in that list. */
  notDoneUnit(unit: string, count: number): string;
  /** The same at the head of another page. */
  notDoneUnitGoesOn(unit: string): string;
  notDoneHeads: { name: string; reason: string; step: string };
  steps: Record<Step, { short: string; whole: string }>;
  unclearStep: { short: string; whole: string };
  stepLegend(short: string, count: number, whole: string): string;
  nobody: string;
  stepsUnknown: string;
  notDoneCut(shown: number, count: number): string;

  /** One sentence. `hidden` of the people stand in rows that are hidden; `version` is that of the rules. */
  source(sheetName: string, checkedAt: Date, count: number, hidden: number, version: string): string;
  /** One sentence: what is meant by a CCCD, by being done and, in a draft, by having to be verified. */
  definitions(draft: boolean): string;

  signHere: string;
  /** Stands for the name of an office that was not given. */
  blankOffice: string;
  /**
   * What stood round the blanks of reports that were written before the blanks had names, as it stood there: for ever,
   * whatever the words are now. `asOf` is how its line begins.
   */
  beforeNames: {
    nation: string;
    motto: string;
    title: readonly string[];
    asOf: string;
    difficulties: string;
    proposals: string;
    method: string;
    signHere: string;
    listTitle: string;
    /** Over the first column of the list. */
    ordinal: string;
  };
  /** Where the officer begins who has said nothing of the office yet. */
  blankParticulars: ReportParticulars;
}
