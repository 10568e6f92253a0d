import type { Field } from "../field";

/** What a heading can be about: a field, or something known that is no field and must not be mistaken for one. */
export type HeadingKind =
  Field | "ordinal" | "staffType" | "level1" | "level2Expected" | "insuranceNumber" | "staffCode" | "unrelated";
