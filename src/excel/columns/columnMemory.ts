import type { Grid } from "../../grid/grid";
import { parseKeptForms, recallChoice, type KeptForm } from "../../roster/columns/keptForm";
import { isNoChoice, type LayoutChoice } from "../../roster/layoutChoice";
import { servingChoice } from "../../roster/questions/answeredLegend";
import { HostError } from "../host/hostError";
import { readMachine, writeMachine } from "../host/machineStore";
import { askForSetting, changeSetting } from "../host/workbookSettings";

const KEY = "columns";
/** More forms than an office has; the one kept longest ago goes first. */
const MOST_FORMS = 40;

/** Where a choice was kept. */
export type MemoryPlace = "workbook" | "machine";

/** A choice that was kept for the form of a sheet. */
export interface RecalledColumns {
  choice: LayoutChoice;
  signature: string;
  place: MemoryPlace;
}

/** Which form a choice belongs to. */
export interface FormOfSheet {
  sheetName: string;
  /** Of its headings. */
  signature: string;
  /** Of the headings that were taken for the header before, if another row was. */
  formerSignature: string | null;
  /** What the sheet was called when a choice was kept for it last, if it has been renamed since. */
  formerName?: string;
}

/** Which of the two places kept a choice. */
export type Kept = Readonly<Record<MemoryPlace, boolean>>;

/** Asks for the choices that the workbook keeps; to be called after the next sync. */
export function askForColumns(context: Excel.RequestContext): () => readonly KeptForm[] {
  const kept = askForSetting(context, KEY);
  return () => parseKeptForms(kept());
}

/** The choice that was kept for a form, first in this workbook for the sheet of this name, then on this machine. */
export function recallColumns(
  sheetName: string,
  head: Grid,
  inWorkbook: readonly KeptForm[],
): RecalledColumns | undefined {
  const ofSheet = recallChoice(
    head,
    inWorkbook.filter((form) => form.sheetName === sheetName),
  );
  if (ofSheet !== undefined) return { ...ofSheet, place: "workbook" };
  const onMachine = recallChoice(head, recallForms());
  if (onMachine === undefined) return undefined;
  const choice = servingChoice(onMachine.choice, head.rows);
  return isNoChoice(choice) ? undefined : { ...onMachine, choice, place: "machine" };
}

function without(
  forms: readonly KeptForm[],
  { sheetName, signature, formerSignature, formerName }: FormOfSheet,
): KeptForm[] {
  const names: readonly (string | undefined)[] = [undefined, sheetName, formerName];
  return forms.filter(
    (form) => (form.signature !== signature && form.signature !== formerSignature) || !names.includes(form.sheetName),
  );
}

/** Keeps a choice with others, the one kept last first. */
function withForm(kept: unknown, form: FormOfSheet, added: readonly KeptForm[]): KeptForm[] {
  return [...added, ...without(parseKeptForms(kept), form)].slice(0, MOST_FORMS);
}

/** The choices that this machine keeps, for every sheet and file of their forms. */
export function recallForms(): readonly KeptForm[] {
  return parseKeptForms(readMachine(KEY));
}

/**
 * Keeps a choice on this machine alone: it is of the form of a file, not of a sheet of this workbook. Gives whether it
 * is kept.
 */
export function rememberForm(signature: string, choice: LayoutChoice): boolean {
  const added = isNoChoice(choice) ? [] : [{ signature, choice }];
  return writeMachine(KEY, withForm(readMachine(KEY), { sheetName: "", signature, formerSignature: null }, added));
}

async function keepInWorkbook(form: FormOfSheet, added: readonly KeptForm[]): Promise<boolean> {
  try {
    await changeSetting(KEY, (kept) => withForm(kept, form, added));
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

/**
 * Keeps a choice in the workbook, for this sheet, and on this machine, for every sheet of this form. A choice that
 * leaves everything as it was found is forgotten. Gives the places that took it: a read-only workbook and a browser
 * that keeps nothing are no error.
 */
export async function rememberColumns(form: FormOfSheet, choice: LayoutChoice): Promise<Kept> {
  const { sheetName, signature } = form;
  const added = isNoChoice(choice) ? [] : [{ signature, choice }];
  const machine = writeMachine(KEY, withForm(readMachine(KEY), form, added));
  const ofSheet = added.map((entry) => ({ ...entry, sheetName }));
  return { machine, workbook: await keepInWorkbook(form, ofSheet) };
}
