import type { WrittenList } from "../../excel/gather/writeEveryone";
import type { ListedOffice } from "../../documents/everyone/everyoneRows";
import type { WriteDecision, WrittenSheet } from "../../excel/documents/writeOwnSheet";
import type { GatheredOffices } from "../../gather/gatheredOffices";
import type { KeptForm } from "../../roster/columns/keptForm";
import type { LayoutChoice } from "../../roster/layoutChoice";
import type { ForeignOffice, Written } from "../written";
import type { FileDesk } from "./deskOver";

/** The report of all offices was written, or she has to say first what is to become of what would be lost. */
export type WrittenOffices = Written<WrittenSheet & { foreign?: ForeignOffice }>;

/** What gathering the files of many offices asks of the world around the pane. */
export interface GatherHost {
  /** Starts what reads files, away from the pane. Throws `DeskLost` where it may not. */
  readonly startDesk: () => FileDesk;
  /** The answers that this machine keeps for forms. */
  readonly recallForms: () => readonly KeptForm[];
  /** False where the machine keeps nothing. */
  readonly rememberForm: (signature: string, choice: LayoutChoice) => boolean;
  /** The offices whose files are expected. */
  readonly recallOffices: () => Promise<readonly string[]>;
  /** False where the workbook keeps nothing. */
  readonly rememberOffices: (names: readonly string[]) => Promise<boolean>;
  /**
   * Writes the list of all on a new sheet, of which it gives the name; where it is stopped nothing is left of it, and
   * the signal's reason is thrown.
   */
  readonly writeEveryone: (
    offices: readonly ListedOffice[],
    signal: AbortSignal,
    onRows: (done: number, of: number) => void,
  ) => Promise<WrittenList>;
  /** Writes the report of all offices; a null decision: she was not asked yet. */
  readonly writeProvince: (
    gathered: GatheredOffices,
    readAt: Date,
    decision: WriteDecision | null,
  ) => Promise<WrittenOffices>;
}
