import type { KeptForm } from "../../roster/columns/keptForm";
import type { LayoutChoice } from "../../roster/layoutChoice";
import type { FileDesk } from "./deskOver";

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
}
