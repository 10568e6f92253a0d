import { MOST_SIGNERS, OFFICE_KINDS, REPORT_LISTS, type ReportParticulars, type Signer } from "./reportParticulars";

/** Longer than any name of an office or person; keeps what was tampered with from swelling the sheet. */
const LONGEST = 200;

/**
 * What stood for the body above before kinds of offices were told apart: now it follows the kind. For ever: machines
 * keep it.
 */
const OLD_SUPERIOR = "BẢO HIỂM XÃ HỘI VIỆT NAM";

type Kept = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Kept => typeof value === "object" && value !== null;

function textOf(kept: Kept, key: string, otherwise: string): string {
  const value = kept[key];
  return typeof value === "string" ? value.slice(0, LONGEST) : otherwise;
}

function signersOf(value: unknown, otherwise: readonly Signer[]): readonly Signer[] {
  if (!Array.isArray(value)) return otherwise;
  return value
    .filter(isObject)
    .slice(0, MOST_SIGNERS)
    .map((signer) => ({ title: textOf(signer, "title", ""), name: textOf(signer, "name", "") }));
}

/**
 * The particulars out of what was kept, whoever kept it: an older version of the add-in, or another program. What is
 * not there or makes no sense is taken from `otherwise`.
 */
export function parseParticulars(kept: unknown, otherwise: ReportParticulars): ReportParticulars {
  if (!isObject(kept)) return otherwise;
  const { form, lists, officeKind, signers } = kept;
  const superior = textOf(kept, "superior", otherwise.superior);
  return {
    form: form === "annex" || form === "standalone" ? form : otherwise.form,
    officeKind: OFFICE_KINDS.find((kind) => kind === officeKind) ?? otherwise.officeKind,
    superior: officeKind === undefined && superior === OLD_SUPERIOR ? "" : superior,
    addressee: textOf(kept, "addressee", otherwise.addressee),
    proposals: textOf(kept, "proposals", otherwise.proposals),
    office: textOf(kept, "office", otherwise.office),
    place: textOf(kept, "place", otherwise.place),
    number: textOf(kept, "number", otherwise.number),
    signers: signersOf(signers, otherwise.signers),
    recipients: textOf(kept, "recipients", otherwise.recipients),
    lists: Array.isArray(lists) ? REPORT_LISTS.filter((list) => lists.includes(list)) : otherwise.lists,
  };
}
