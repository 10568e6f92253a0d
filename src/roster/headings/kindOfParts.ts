import { ACCOUNT_STEPS } from "./accountSteps";
import type { HeadingKind } from "./headingKind";
import type { HeadingParts } from "./headingParts";
import type { PartName } from "./vocabulary";

/** What the parts of a heading make it, how plainly, and how much that says of other headings of the kind. */
export interface PartsMatch {
  kind: HeadingKind;
  /** Nothing in it is unknown or misspelt, and what it is about is named. */
  plain: boolean;
  /** How many of subject and level it names: 0 to 2. */
  names: number;
}

const LAST_STEPS: readonly PartName[] = ["install", "activate", "complete"];
const FIRST_STEPS: readonly PartName[] = ["register", "approve", "issue"];
/** Words that tell a card by themselves; a person has other numbers called "định danh". */
const CARDS: readonly PartName[] = ["card", "oldCard"];

class Decision {
  private readonly hasCard: boolean;
  private readonly hasAccount: boolean;
  private readonly namesLevel2: boolean;

  constructor(private readonly heading: HeadingParts) {
    const { level } = heading;
    const isNumber = this.has("number");
    this.hasCard =
      this.has(...CARDS) ||
      (isNumber && this.has("electronicCard")) ||
      (isNumber && this.has("identity") && level === undefined);
    this.namesLevel2 = level === 2 || level === "both";
    this.hasAccount =
      (this.has("account", "electronicCard") && !isNumber) ||
      (this.has("identity") && !this.hasCard && !this.isBare("identity")) ||
      (level === "asked" && this.has("tool"));
  }

  kind(): HeadingKind | undefined {
    const { heading } = this;
    if (this.has("other")) return undefined;
    if (this.has("reason")) return this.isReason() ? "reason" : undefined;
    if (this.has("expected")) return this.hasAccount || this.namesStep() ? "level2Expected" : undefined;
    if (heading.first === "note") return undefined;
    if (this.has("expiry", "cardExpiry")) return this.isExpiry() ? "citizenIdExpiry" : undefined;
    if (heading.level === "other" || heading.stance === "mixed" || heading.mayDeny) return undefined;
    if (this.isCard()) return this.cardKind();
    if (heading.level === 1) return "level1";
    return this.level2Kind();
  }

  get names(): number {
    return (this.hasAccount ? 1 : 0) + (this.heading.level === undefined ? 0 : 1);
  }

  get isPlain(): boolean {
    const { unknown, slipped } = this.heading;
    return unknown === 0 && !slipped && (this.isCard() || (this.hasAccount && this.heading.level !== undefined));
  }

  private has(...parts: readonly PartName[]): boolean {
    return parts.some((part) => this.heading.parts.has(part));
  }

  private isBare(part: PartName): boolean {
    return [...this.heading.parts].every((other) => other === part || other === "filler");
  }

  private namesStep(): boolean {
    return this.has(...ACCOUNT_STEPS);
  }

  private isReason(): boolean {
    const { heading } = this;
    const isOfCard = this.hasCard && !this.hasAccount;
    const isKnown = heading.unknown === 0 || this.hasAccount || this.namesLevel2;
    const leads = heading.first === "reason" || heading.first === "note" || this.isBare("reason") || this.asksWhyNot();
    return leads && isKnown && !isOfCard && heading.level !== 1 && heading.level !== "other";
  }

  /** "Nếu chưa, nêu lý do", "Chưa cài thì ghi lý do". */
  private asksWhyNot(): boolean {
    return this.heading.stance === "no" && (this.heading.first === "filler" || this.namesStep() || this.hasAccount);
  }

  private isExpiry(): boolean {
    const { heading } = this;
    if (heading.unknown > 0 || this.hasAccount || heading.stance === "no") return false;
    return this.isCard() || this.has("cardExpiry");
  }

  /** A card, or a number that is called by more names than one, one of them a card's. */
  private isCard(): boolean {
    return this.hasCard && !this.hasAccount && !this.namesLevel2;
  }

  private cardKind(): HeadingKind | undefined {
    const { heading } = this;
    const isKnown = heading.unknown === 0;
    if (this.has("date")) return this.has("issue") && isKnown ? "citizenIdIssueDate" : undefined;
    if (this.has("place")) return isKnown ? "citizenIdIssuePlace" : undefined;
    if (heading.stance === "notYet") return undefined;
    if (this.has("number"))
      return heading.stance !== "no" && (isKnown || this.leadsWithCard()) ? "citizenId" : undefined;
    if (heading.stance === "no") return isKnown ? "citizenIdNotIssued" : undefined;
    const isAsked = heading.stance !== "none" || this.has("status", "issue", "approve", "register", "complete");
    if (isAsked) return isKnown ? "citizenIdIssued" : undefined;
    return !this.has("download", "install", "activate", "means") && (isKnown || this.leadsWithCard())
      ? "citizenId"
      : undefined;
  }

  /** "Số CCCD công dân …": what else it says does not make it another number. */
  private leadsWithCard(): boolean {
    const { first } = this.heading;
    return this.has(...CARDS) && (first === "number" || first === "card" || first === "oldCard");
  }

  private level2Kind(): HeadingKind | undefined {
    const { heading } = this;
    if (!this.claimsLevel2()) return undefined;
    if (this.has("date")) return this.dateKind();
    if (heading.stance === "no") return "level2Not";
    if (heading.stance === "notYet") return "level2Registered";
    if (this.has(...LAST_STEPS)) return "level2";
    const isApp = this.has("download") || (heading.onDevice && this.has("tool") && !this.namesStep());
    if (isApp && !this.has(...FIRST_STEPS) && !this.namesLevel2) return "appDownloaded";
    if (!this.has(...FIRST_STEPS)) return "level2";
    return this.has("issue") && !this.has("register", "approve") ? "level2Issued" : "level2Registered";
  }

  /** A day on which level 2 was reached, or granted; one of a step before tells nothing. */
  private dateKind(): HeadingKind | undefined {
    const { stance } = this.heading;
    if (stance === "no" || stance === "notYet" || stance === "mixed") return undefined;
    if (this.has(...LAST_STEPS) || (stance === "yes" && this.namesLevel2 && !this.namesStep())) return "level2Date";
    return this.has("issue") && !this.has("register", "approve") ? "level2Issued" : undefined;
  }

  private claimsLevel2(): boolean {
    const { heading } = this;
    if (this.has("number", "insurance", "passport", "place") || this.hasCard) return false;
    // The heading begins with something unknown, or what was done is: it is about that.
    if (heading.unknownStep) return false;
    if (heading.unknown > 0) return this.hasAccount && this.namesLevel2;
    if (this.hasAccount || this.namesLevel2) return true;
    return (
      this.has("download", "install", "activate", "register") &&
      (heading.stance !== "none" || this.has("status", "tool", "date"))
    );
  }
}

/** What the parts of a heading make it (design §4); undefined where they make it nothing known. */
export function kindOfParts(heading: HeadingParts): PartsMatch | undefined {
  const decision = new Decision(heading);
  const kind = decision.kind();
  return kind === undefined ? undefined : { kind, plain: decision.isPlain, names: decision.names };
}

/**
 * Whether a heading is about level 2, a card or a reason at all, so that no likeness to other words can make it
 * something else.
 */
export function isAtStake({ parts }: HeadingParts): boolean {
  return (["account", "electronicCard", "card", "oldCard", "reason", "activate", "level"] as const).some((part) =>
    parts.has(part),
  );
}
