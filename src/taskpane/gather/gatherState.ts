import type { RepeatedPerson } from "../../gather/repeatedPeople";
import type { SheetChoice } from "../../gather/rostersOfFile";
import type { SeenOutcome } from "../../gather/seenOutcome";
import type { KeptForm } from "../../roster/columns/keptForm";

/**
 * A file that was chosen or dropped. The file itself stays with whoever gave it: of it the page keeps the way to it,
 * and what was seen.
 */
export interface OfficeFile {
  /** By which it is known, for ever. */
  key: number;
  file: File;
  /** The sheet that is to be counted, where the user chose one; null: the best. */
  sheet: SheetChoice | null;
  /** Whether she said that its report is to be counted though it is of another period. */
  periodConfirmed: boolean;
  /** null: it waits to be read. */
  outcome: SeenOutcome | null;
}

/** What is to be said of what was done last. */
export type GatherNote =
  | { kind: "read" }
  /** The user stopped it. */
  | { kind: "stopped" }
  /** Nothing can be read on this machine. */
  | { kind: "noDesk" }
  | { kind: "expected"; kept: boolean }
  /** The user stopped the list of all: nothing was added to the workbook. */
  | { kind: "listStopped" }
  /** It stands on a sheet, which Excel may not have shown; `without` are the files that gave nobody. */
  | { kind: "listed"; sheetName: string; shown: boolean; people: number; without: readonly string[] };

/** How far the list of all is: files that are read again, then rows that are written. */
export interface Listing {
  stage: "files" | "rows";
  done: number;
  of: number;
}

/** What she copied of the page last: how many of how many files had been read. */
export interface Copied {
  read: number;
  of: number;
  /** The text, where she has to copy it by hand. */
  byHand: string | null;
}

/** What is known of the files of all offices. */
export interface GatherState {
  files: readonly OfficeFile[];
  /** The key of the file that is being read; null: none is. */
  reading: number | null;
  /** null: no list of all is being made. */
  listing: Listing | null;
  /** People who stand in several files, by the keys of the files. */
  repeated: readonly RepeatedPerson[];
  /** Answers about forms, those given last first. */
  forms: readonly KeptForm[];
  /** Names of the offices whose files are expected. */
  expected: readonly string[];
  note: GatherNote | null;
  /** null: she has done something else since. */
  copied: Copied | null;
  /** Names of files that came in place of the same ones. */
  replaced: readonly string[];
  /** Whether this machine did not keep the last answer. */
  answerNotKept: boolean;
}

/** Something that happened to it. */
export type GatherEvent =
  | { kind: "recalled"; forms: readonly KeptForm[]; expected: readonly string[] }
  | { kind: "added"; files: readonly Pick<OfficeFile, "key" | "file">[] }
  | { kind: "readingBegan"; key: number }
  | { kind: "fileRead"; key: number; outcome: SeenOutcome }
  | { kind: "compared"; repeated: readonly RepeatedPerson[] }
  | { kind: "ended"; note: GatherNote }
  | { kind: "listing"; listing: Listing }
  | { kind: "listEnded"; note: GatherNote | null }
  | { kind: "removed"; keys: readonly number[] }
  | { kind: "periodConfirmed"; key: number }
  | { kind: "sheetChosen"; key: number; sheet: SheetChoice }
  | { kind: "formSet"; form: KeptForm; kept: boolean }
  | { kind: "expectedSet"; names: readonly string[]; kept: boolean }
  | { kind: "copied"; copied: Copied };

/** Nothing was chosen yet. */
export const NO_FILES: GatherState = {
  files: [],
  reading: null,
  listing: null,
  repeated: [],
  forms: [],
  expected: [],
  note: null,
  copied: null,
  replaced: [],
  answerNotKept: false,
};

/** What a file is known by: files of many folders may have one name, and those of one form one size. */
const signOf = ({ name, size, lastModified }: File): string => [name, size, lastModified].join("\n");

/** Whether a file is read by the form of this signature. */
export function isOfForm({ outcome }: OfficeFile, signature: string): boolean {
  return outcome?.kind === "counted" && outcome.roster?.forms.some((form) => form.signature === signature) === true;
}

/**
 * Files with others added: one of the same name, size and time takes the place of the one before, and is read anew.
 * Linear.
 */
function withAdded(state: GatherState, added: readonly Pick<OfficeFile, "key" | "file">[]): GatherState {
  const files = [...state.files];
  const replaced: string[] = [];
  const places = new Map(files.map(({ file }, at) => [signOf(file), at]));
  for (const { key, file } of added) {
    const entry: OfficeFile = { key, file, sheet: null, periodConfirmed: false, outcome: null };
    const at = places.get(signOf(file));
    if (at === undefined) places.set(signOf(file), files.push(entry) - 1);
    else {
      files[at] = entry;
      replaced.push(file.name);
    }
  }
  return { ...state, files, replaced, note: null };
}

function changeFile(
  state: GatherState,
  isMeant: (file: OfficeFile) => boolean,
  change: Partial<OfficeFile>,
): GatherState {
  return { ...state, files: state.files.map((file) => (isMeant(file) ? { ...file, ...change } : file)) };
}

/** What goes on by itself, and takes nothing of what she did out of sight. */
const GOES_ON: ReadonlySet<GatherEvent["kind"]> = new Set<GatherEvent["kind"]>([
  "recalled",
  "readingBegan",
  "fileRead",
  "compared",
  "ended",
  "listing",
  "listEnded",
]);

/** What is known after something happened. */
export function reduceGather(state: GatherState, event: GatherEvent): GatherState {
  if (event.kind === "copied") return { ...state, copied: event.copied, note: null };
  const isHers = !GOES_ON.has(event.kind) || (event.kind === "listing" && state.listing === null);
  return { ...reduceFiles(state, event), copied: isHers ? null : state.copied };
}

function reduceFiles(state: GatherState, event: Exclude<GatherEvent, { kind: "copied" }>): GatherState {
  switch (event.kind) {
    case "recalled":
      return { ...state, forms: [...state.forms, ...event.forms], expected: event.expected };
    case "added":
      return withAdded(state, event.files);
    case "readingBegan":
      return { ...state, reading: event.key, note: null };
    case "fileRead":
      return changeFile(state, ({ key }) => key === event.key, { outcome: event.outcome });
    case "compared":
      return { ...state, repeated: event.repeated };
    case "ended":
      return { ...state, reading: null, note: event.note };
    case "listing":
      return { ...state, listing: event.listing };
    case "listEnded":
      return { ...state, listing: null, note: event.note };
    case "removed": {
      const gone = new Set(event.keys);
      return {
        ...state,
        files: state.files.filter(({ key }) => !gone.has(key)),
        repeated: state.repeated
          .map((person) => ({ ...person, places: person.places.filter(({ file }) => !gone.has(file)) }))
          .filter(({ places }) => new Set(places.map(({ file }) => file)).size > 1),
        replaced: [],
      };
    }
    case "periodConfirmed":
      return changeFile(state, ({ key }) => key === event.key, { periodConfirmed: true });
    case "sheetChosen":
      // another sheet may hold a report of another day
      return changeFile(state, ({ key }) => key === event.key, {
        sheet: event.sheet,
        periodConfirmed: false,
        outcome: null,
      });
    case "formSet": {
      const { form, kept } = event;
      const forms = [form, ...state.forms.filter(({ signature }) => signature !== form.signature)];
      const asked = changeFile(state, (file) => isOfForm(file, form.signature), { outcome: null });
      return { ...asked, forms, answerNotKept: !kept };
    }
    case "expectedSet":
      return { ...state, expected: event.names, note: { kind: "expected", kept: event.kept } };
  }
}
