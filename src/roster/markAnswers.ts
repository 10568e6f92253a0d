import type { Field } from "./field";

/** Whether marks that are in doubt say yes, by their sign or folded word. */
export type MarkAnswers = Readonly<Record<string, boolean>>;

/** Fields of which the user may be asked what a mark in their column says. */
export const MARKED_FIELDS = ["oneStop", "citizenIdIssued"] as const satisfies readonly Field[];
/** One of these fields. */
export type MarkedField = (typeof MARKED_FIELDS)[number];

/** What the user says of marks in doubt, by the field that their column serves. */
export type MarkedFields = Partial<Record<MarkedField, MarkAnswers>>;
