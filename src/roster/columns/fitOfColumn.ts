import type { Field } from "../field";
import type { ColumnSample } from "./columnSample";

/**
 * How the values of a column suit a field: they are of its kind, there are none (or too few to tell), or they cannot be
 * of its kind.
 */
export const Fit = { misfit: 0, open: 1, fits: 2 } as const;
export type Fit = (typeof Fit)[keyof typeof Fit];

type Judge = (sample: ColumnSample) => Fit;

function most(part: number, { filled }: ColumnSample): boolean {
  return part * 2 > filled;
}

/**
 * An ID is told by its digits; nothing but marks, dates or words for "not yet" may be a column that is to be filled in.
 */
const ofIds: Judge = (sample) => {
  if (most(sample.longNumbers, sample)) return Fit.fits;
  const none = sample.longNumbers === 0 && sample.oldNumbers === 0;
  return none && (most(sample.dates, sample) || most(sample.yesMarks, sample) || most(sample.addresses, sample))
    ? Fit.misfit
    : Fit.open;
};

const ofDates: Judge = (sample) => {
  if (sample.dates > 0 && sample.dates * 2 >= sample.filled) return Fit.fits;
  return most(sample.filled - sample.dates - sample.oldNumbers, sample) && sample.dates === 0 ? Fit.misfit : Fit.open;
};

/** Numbers of cards and telephones, and mail addresses, mark nothing. Blank marks are marks: nobody may be done yet. */
const ofMarks: Judge = (sample) =>
  most(sample.longNumbers + sample.oldNumbers + sample.addresses, sample) ? Fit.misfit : Fit.fits;

const ofNames: Judge = (sample) =>
  most(sample.longNumbers + sample.oldNumbers + sample.addresses + sample.dates + sample.marks, sample)
    ? Fit.misfit
    : Fit.fits;

const JUDGES: Partial<Record<Field, Judge>> = {
  fullName: ofNames,
  familyName: ofNames,
  givenName: ofNames,
  unit: ofNames,
  birthDate: ofDates,
  birthDateMale: ofDates,
  birthDateFemale: ofDates,
  citizenId: ofIds,
  citizenIdIssued: ofMarks,
  citizenIdNotIssued: ofMarks,
  citizenIdIssueDate: ofDates,
  citizenIdExpiry: ofDates,
  level2: ofMarks,
  level2Not: ofMarks,
  level2Registered: ofMarks,
  level2Date: ofDates,
  reason: ofMarks,
  oneStop: ofMarks,
};

/** How well a column's first values suit a field. Fields that may hold anything are suited by all. */
export function fitOfColumn(field: Field, sample: ColumnSample): Fit {
  return sample.filled === 0 && field === "citizenId" ? Fit.open : (JUDGES[field]?.(sample) ?? Fit.fits);
}
