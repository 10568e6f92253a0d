import { foldText } from "../../grid/foldText";
import type { HeadingKind } from "../headings/headingKind";
import type { ColumnSampler } from "./columnSample";
import type { Heading } from "./heading";

/** A part of a birth date in a column of its own: how it is headed, and what its values are. */
interface Part {
  kind: Extract<HeadingKind, "birthDay" | "birthMonth" | "birthYear">;
  heading: RegExp;
  least: number;
  most: number;
}

const DAY: Part = { kind: "birthDay", heading: /^(ngay|sinh ngay|ngay sinh|day|dd)$/, least: 1, most: 31 };
const MONTH: Part = { kind: "birthMonth", heading: /^(thang|thang sinh|month|mm)$/, least: 1, most: 12 };
/** Of two digits it does not matter which century they mean. */
const YEAR: Part = { kind: "birthYear", heading: /^(nam|nam sinh|year|yyyy)$/, least: 1_900, most: 2_020 };
const ORDERS: readonly (readonly Part[])[] = [
  [DAY, MONTH, YEAR],
  [MONTH, DAY, YEAR],
  [YEAR, MONTH, DAY],
];
const NUMBER = /^\d{1,4}$/;
const OF_BIRTH = /\b(sinh|birth)\b/;

/** Alone, or under a group that speaks of birth: under any other it is a part of something else. */
function isHeaded({ path }: Heading, part: Part): boolean {
  const groups = path.slice(0, -1).map(foldText);
  return groups.every((group) => OF_BIRTH.test(group)) && part.heading.test(foldText(path.at(-1) ?? ""));
}

function holds({ index }: Heading, { kind, least, most }: Part, samples: ColumnSampler): boolean {
  const shift = (number: number): number => (kind === "birthYear" && number < 100 ? number + least : number);
  return samples.nearlyAll(index, (text) => {
    const number = shift(Number(text));
    return NUMBER.test(text) && number >= least && number <= most;
  });
}

/**
 * "Ngày | Tháng | Năm" side by side, of which the headings do not say that they are of birth: the values tell, days,
 * months and years in which people at work are born.
 */
export function birthPartsByValues(headings: readonly Heading[], samples: ColumnSampler): readonly Heading[] {
  for (let at = 0; at + 2 < headings.length; at++) {
    const beside = headings.slice(at, at + 3);
    const parts = ORDERS.find((order) =>
      order.every((part, i) => beside[i] !== undefined && isHeaded(beside[i], part)),
    );
    if (parts?.every((part, i) => beside[i] && holds(beside[i], part, samples)) !== true) continue;
    if (beside.every(({ index }) => samples.sample(index).filled === 0)) continue;
    return headings.map((heading, i) => {
      const kind = parts[i - at]?.kind;
      return kind === undefined || heading.match?.kind === kind
        ? heading
        : { ...heading, match: { kind, confidence: "likely", rank: 1, names: 0 } };
    });
  }
  return headings;
}
