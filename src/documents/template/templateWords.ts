import type { Field } from "../../roster/field";
import type { CellWords } from "../fileSheet";

/** The columns of the template, in their order: what the rules ask about. */
export const TEMPLATE_FIELDS = [
  "fullName",
  "birthDate",
  "gender",
  "unit",
  "position",
  "citizenId",
  "citizenIdIssueDate",
  "citizenIdExpiry",
  "level2",
  "level2Date",
  "reason",
  "oneStop",
  "note",
] as const satisfies readonly Field[];

export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

/** Fields of which the value is chosen from a list. */
export type ListedField = "gender" | "level2" | "reason" | "oneStop";

/** Every word of the template, which is Vietnamese whatever the language of the pane: units fill it in. */
export interface TemplateWords {
  listTitle: string;
  guideTitle: string;
  title: string;
  deadline(day: Date | null): string;
  contact(typed: string): string;
  ordinal: string;
  heads: Readonly<Record<TemplateField, string>>;
  /** Said as a cell of the column is entered. */
  prompts: Readonly<Record<TemplateField, CellWords>>;
  alerts: Readonly<Record<"citizenId" | "date" | "list", CellWords>>;
  /** The texts to choose from. */
  choices: Readonly<Record<ListedField, readonly string[]>>;
  /** What the guide says, paragraph by paragraph; a title first. */
  guide: { title: string; paragraphs: readonly string[]; lists: string };
}
