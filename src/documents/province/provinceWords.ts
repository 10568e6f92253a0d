import type { ReportWords } from "../report/reportWords";

/** What keeps the province's report a draft, each as a number that is 0 where it does not. */
export interface DraftReasons {
  /** People. */
  toVerify: number;
  /** Offices. */
  absent: number;
  /** Offices of which more is to be seen to. */
  doubtful: number;
  /** People. */
  repeated: number;
  mayBeRepeated: number;
}

/**
 * The words of the province's report: those of an office's report, some of them said otherwise, and its own.
 * Vietnamese.
 */
export interface ProvinceWords extends ReportWords {
  draftReasons(reasons: DraftReasons): string;
  provinceParts: { absent: string; repeated: string };
  /** Remarks on the Bộ phận Một cửa where some offices do not tell of theirs. */
  oneStopUntold(offices: number): string;
  oneStopShortUntold(missing: number, offices: number): string;
  officeHeads: { oneStop: string; oneStopTotal: string; oneStopDone: string; state: string };
  /** For a number that an office cannot tell, and what is said of that below. */
  untold: string;
  untoldNote: string;
  absentHeads: { office: string; why: string };
  repeatedHeads: { citizenId: string; name: string; office: string; unit: string; row: string };
  /** In place of an ID. */
  mayBeOne: string;
  repeatedCounted(people: number, mayBe: number): string;
  repeatedCut(shown: number, people: number): string;
  nobodyCounted: string;
  /** One sentence: where the numbers come from. `version` is that of the rules. */
  gathered(offices: number, checkedAt: Date, version: string): string;
}
