import type { FormerSheet } from "../formerSheet";
import type { LineKey } from "./lineKey";
import { isAnswered, readAnswers, textsOf, type FormerLine, type LineTexts } from "./readAnswers";
import type { SupplementWords } from "./supplementWords";

/** A line that is asked for now. */
export interface AskedLine {
  key: LineKey;
  texts: LineTexts;
}

/** Things by a text that several may share. */
function grouped<Thing>(things: readonly Thing[], textOf: (thing: Thing) => string): ReadonlyMap<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const group = groups.get(textOf(thing));
    if (group === undefined) groups.set(textOf(thing), [thing]);
    else group.push(thing);
  }
  return groups;
}

const cellOf = ({ person, what }: LineKey): string => `${person} ${what}`;

/**
 * What was filled in on a sheet for the units, by the lines that are asked for now. A line is known by its key,
 * whatever its texts were changed to and wherever it stands; without one by its texts. Of lines that nobody can tell
 * apart nothing is taken: it may be another person's.
 */
export class Answers {
  private readonly lines: readonly FormerLine[];
  private readonly byCell: ReadonlyMap<string, (FormerLine & { key: LineKey })[]>;
  private readonly byTexts: ReadonlyMap<string, FormerLine[]>;
  private readonly askedByCell: ReadonlyMap<string, AskedLine[]>;
  private readonly askedByTexts: ReadonlyMap<string, AskedLine[]>;
  private readonly taken = new Set<FormerLine>();

  constructor(former: FormerSheet, asked: readonly AskedLine[], words: SupplementWords) {
    this.lines = readAnswers(former, words);
    const isKeyed = (line: FormerLine): line is FormerLine & { key: LineKey } => line.key !== null;
    this.byCell = grouped(this.lines.filter(isKeyed), ({ key }) => cellOf(key));
    this.byTexts = grouped(
      this.lines.filter((line) => !isKeyed(line)),
      textsOf,
    );
    this.askedByCell = grouped(asked, ({ key }) => cellOf(key));
    this.askedByTexts = grouped(asked, ({ texts }) => textsOf(texts));
  }

  /** What was filled in for a line; null where nothing surely is. */
  take({ key, texts }: AskedLine): FormerLine | null {
    const line = this.ofCell(key) ?? this.ofTexts(textsOf(texts));
    if (line !== null) this.taken.add(line);
    return line;
  }

  private ofCell(key: LineKey): FormerLine | null {
    const lines = this.byCell.get(cellOf(key)) ?? [];
    const asked = this.askedByCell.get(cellOf(key)) ?? [];
    const same = lines.filter((line) => line.key.citizenId === key.citizenId);
    const askedSame = asked.filter((line) => line.key.citizenId === key.citizenId);
    if (same.length > 0) return isOneOfSeveral(same[0]) ? null : onlyOf(same, askedSame);
    // an ID may have been written into the roster meanwhile, or taken out of it
    const line = onlyOf(lines, asked);
    if (line === null || line.key.others.ofName) return null;
    return line.key.citizenId === "" || key.citizenId === "" ? line : null;
  }

  private ofTexts(texts: string): FormerLine | null {
    return onlyOf(this.byTexts.get(texts) ?? [], this.askedByTexts.get(texts) ?? []);
  }

  /** What was filled in and was not taken. */
  get gone(): readonly FormerLine[] {
    return this.lines.filter((line) => !this.taken.has(line) && isAnswered(line));
  }
}

/** Whether a line was written while others bore all that tells whose it is: who is asked now may be one of them. */
const isOneOfSeveral = (line: { key: LineKey } | undefined): boolean =>
  line !== undefined && line.key.others.ofName && (line.key.citizenId === "" || line.key.others.ofId);

/** The one line of a group for which one line is asked. */
function onlyOf<Line extends FormerLine>(lines: readonly Line[], asked: readonly AskedLine[]): Line | null {
  const [line] = lines;
  return line !== undefined && lines.length === 1 && asked.length === 1 ? line : null;
}
