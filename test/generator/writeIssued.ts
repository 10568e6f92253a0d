import { BLANK, type Cell } from "./cell";
import type { Shown } from "./habits";
import type { Person } from "./person";
import type { Cells } from "./says";

/** What an explicit "Đã cấp CCCD" column says, in one column of words or a pair of crosses Đã cấp | Chưa cấp. */
export function writeIssued({ said }: Person, { fields }: Shown): Cells {
  if (!fields.has("citizenIdIssued")) return {};
  if (fields.has("citizenIdNotIssued")) {
    const mark = (answer: Person["said"]): Cell => (said === answer ? { value: "x" } : BLANK);
    return { citizenIdIssued: mark("yes"), citizenIdNotIssued: mark("no") };
  }
  return { citizenIdIssued: { value: said === "yes" ? "Có" : said === "no" ? "Chưa" : "" } };
}
