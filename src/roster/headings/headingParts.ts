import { remember } from "../cells/remember";
import { headingItems, type HeadingItem, type NamedLevel } from "./headingItems";
import { headingStance, type Stance } from "./headingStance";
import { isOneSlip } from "./isOneSlip";
import type { PartName } from "./vocabulary";

/**
 * What the words of a heading say, apart from each other: what it is about, which level, whether it affirms, denies or
 * asks, which step.
 */
export interface HeadingParts {
  parts: ReadonlySet<PartName>;
  /** What its first word is: a heading is mostly about what it begins with. */
  first: HeadingItem["part"] | undefined;
  level: NamedLevel | undefined;
  stance: Stance;
  /** "… trên máy", "… trên điện thoại": an app that is there. */
  onDevice: boolean;
  /** Words that are not in the vocabulary. */
  unknown: number;
  /** What is done is not in the vocabulary: "Đã ký cam kết …", "Được mời …". */
  unknownStep: boolean;
  /** Some word is typed otherwise than it is known. */
  slipped: boolean;
  /** An unknown word is one letter away from a denial. */
  mayDeny: boolean;
}

const DENIALS = ["chua", "khong"];

/** Of the levels named in a heading, the one it is about. */
function levelOf(items: readonly HeadingItem[]): NamedLevel | undefined {
  const levels = new Set(items.flatMap(({ level }) => (level === undefined ? [] : [level])));
  if (levels.has("other")) return "other";
  if (levels.has("both") || (levels.has(1) && levels.has(2))) return "both";
  if (levels.has(1)) return 1;
  if (levels.has(2)) return 2;
  return levels.has("asked") ? "asked" : undefined;
}

/** "trên VNeID", "vào VNeID", "trên điện thoại": where something is done, not what it is done to. */
function isPlace(items: readonly HeadingItem[], at: number): boolean {
  let before = at - 1;
  while (items[before]?.part === "tool" || items[before]?.part === "device") before--;
  return items[before]?.part === "means";
}

/**
 * People who are spoken of ("Viên chức đã …") are the people of the roster; one who does something to it ("Cán bộ cài
 * …") is another.
 */
function isSomebodyElse(items: readonly HeadingItem[], at: number): boolean {
  const next = items.slice(at + 1).find(({ part }) => part !== "person" && part !== "filler" && part !== "digits");
  return at === 0 && next !== undefined && next.part !== "yes" && next.part !== "no" && next.part !== "question";
}

/** Words of which one may be a denial that is misspelt. */
function mayDeny({ part, fold }: HeadingItem): boolean {
  return part === "unknown" && DENIALS.some((denial) => isOneSlip(denial, fold));
}

function partsOf(items: readonly HeadingItem[]): Set<PartName> {
  const parts = new Set<PartName>();
  items.forEach(({ part }, at) => {
    if (part === "digits" || part === "unknown") return;
    if ((part === "account" || part === "identity" || part === "device") && isPlace(items, at)) return;
    const isOther = part === "device" || (part === "person" && isSomebodyElse(items, at));
    parts.add(isOther ? "other" : part);
  });
  return parts;
}

/** The folds of the first word of "Bắt buộc …", which tells who has to, and of "Tự làm được …", which tells who can. */
const MUST = "bat";
const ALONE = "tu";
/** First words of looking something through: "kiểm tra", "rà soát", "đối chiếu", "thống kê", "theo dõi". */
const LOOKED_THROUGH = new Set(["kiem", "ra", "doi", "thong", "theo"]);

/**
 * Whether a heading begins with an unknown word, or with a yes and one; fillers are none. A mark under "Bắt buộc VNeID
 * mức 2" or "Đã kiểm tra VNeID mức 2" does not tell who has it.
 */
function hasUnknownStep(items: readonly HeadingItem[]): boolean {
  const [first, second] = items.filter(({ part }) => part !== "filler" && part !== "person");
  const [start] = items;
  if (start?.part === "unknown" || first?.part === "unknown") return true;
  if (start?.part === "filler" && start.fold === MUST) return true;
  if (start?.part === "means" && start.fold === ALONE && items[1]?.part === "issue") return true;
  if (first?.part !== "yes") return false;
  return second?.part === "unknown" || (second?.part === "status" && LOOKED_THROUGH.has(second.fold));
}

function read(heading: string): HeadingParts {
  const items = headingItems(heading);
  const parts = partsOf(items);
  return {
    parts,
    first: items[0]?.part,
    level: levelOf(items),
    stance: headingStance(items),
    onDevice: items.some(({ part }, at) => part === "device" && isPlace(items, at)),
    unknown: items.filter(({ part }) => part === "unknown").length,
    unknownStep: hasUnknownStep(items),
    slipped: items.some(({ slipped }) => slipped),
    mayDeny: items.some(mayDeny),
  };
}

/** The same headings are asked about again and again, for their kind, under their groups, and beside other columns. */
const answer = remember((heading) => read(String(heading)));

/** Reads a heading by its words (design §4). @param heading as it stands in a cell, in Unicode */
export function headingParts(heading: string): HeadingParts {
  return answer(heading);
}
