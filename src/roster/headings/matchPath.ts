import type { HeadingKind } from "./headingKind";
import { foldedReadings } from "../legacy/legacyText";
import { matchHeading, type HeadingMatch } from "./matchHeading";
import { namesRelative } from "./namesRelative";

const APP = /\b(vneid|dinh danh dien tu|tai khoan dinh danh|dddt)\b/;
const CARD = /\b(cccd|can cuoc)\b/;
const YES = /^(da|da cai|da cai dat|da co|da hoan thanh|hoan thanh|da kich hoat|roi|co|da cap|da duoc cap|dat)$/;
const NO =
  /^(chua|chua cai|chua cai dat|chua co|chua hoan thanh|chua kich hoat|khong|chua cap|chua duoc cap|khong co)$/;

/** Sub-headings that mean something only together with the group heading over them. */
const UNDER: readonly {
  group: (fold: string, kind: HeadingKind | undefined, text: string) => boolean;
  child: RegExp;
  kind: HeadingKind;
}[] = [
  { group: (_, __, text) => namesRelative(text), child: /./, kind: "unrelated" },
  // "Lý do" in one row, "chưa cài đặt" in the next.
  { group: (_, kind) => kind === "reason", child: /./, kind: "reason" },
  { group: (_, kind) => kind === "birthDate", child: /^nam$/, kind: "birthDateMale" },
  { group: (_, kind) => kind === "birthDate", child: /^nu$/, kind: "birthDateFemale" },
  { group: (_, kind) => kind === "gender", child: /^nu$/, kind: "gender" },
  { group: (_, kind) => kind === "level1", child: YES, kind: "level1" },
  { group: (_, kind) => kind === "level1", child: NO, kind: "level1" },
  { group: (fold, kind) => kind === "level2" || APP.test(fold), child: YES, kind: "level2" },
  { group: (fold, kind) => kind === "level2" || APP.test(fold), child: NO, kind: "level2Not" },
  {
    group: (fold, kind) => kind === "citizenId" || kind === "citizenIdIssued" || CARD.test(fold),
    child: YES,
    kind: "citizenIdIssued",
  },
  {
    group: (fold, kind) => kind === "citizenId" || kind === "citizenIdIssued" || CARD.test(fold),
    child: NO,
    kind: "citizenIdNotIssued",
  },
  { group: (_, kind) => kind === "citizenId", child: /^so$/, kind: "citizenId" },
];

function underGroup(groups: readonly string[], child: string): HeadingMatch | undefined {
  const folds = foldedReadings(child);
  for (const group of groups.toReversed()) {
    const kind = matchHeading(group)?.kind;
    const groupFolds = foldedReadings(group);
    const found = UNDER.find(
      (entry) =>
        folds.some((fold) => entry.child.test(fold)) && groupFolds.some((fold) => entry.group(fold, kind, group)),
    );
    if (found !== undefined) return { kind: found.kind, confidence: "certain", rank: 3 };
  }
  return undefined;
}

/** What a column is about, from the headings over it, top to bottom; undefined where they say nothing known. */
export function matchPath(path: readonly string[]): HeadingMatch | undefined {
  const child = path.at(-1);
  if (child === undefined) return undefined;
  const groups = path.slice(0, -1);
  const own = underGroup(groups, child) ?? matchHeading(child);
  if (own?.kind === "birthDateMale" || own?.kind === "birthDateFemale") {
    // "Nam" alone may be anything (a misspelt "Năm" too): it is half a birth date only under a birth-date heading.
    return groups.length > 0 && own.rank === 3 && groups.some((group) => matchHeading(group)?.kind === "birthDate")
      ? own
      : undefined;
  }
  if (own !== undefined && own.confidence === "certain") return own;
  if (groups.length === 0) return own;
  const joined = matchHeading(path.join(" "));
  // A misspelt heading is not to be explained by a group heading that may not stand over it at all.
  return own !== undefined && joined?.confidence !== "certain" ? own : joined;
}
