import type { Field } from "../field";

/**
 * What a heading can be about: a field, or something known that is no field and must not be mistaken for one.
 * `level2Issued` ("Đã cấp tài khoản …") is level 2 itself where no other column tells of it, and only a step towards it
 * beside one that does. `appDownloaded` ("Đã tải VNeID") is no account yet.
 */
export type HeadingKind =
  | Field
  | "level2Issued"
  | "appDownloaded"
  | "ordinal"
  | "staffType"
  | "level1"
  | "level2Expected"
  | "insuranceNumber"
  | "staffCode"
  | "unrelated";
