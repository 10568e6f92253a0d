/** What is in a formula that Excel takes in a cell, but not everywhere else. */
export interface FormulaParts {
  /** `{1,2}` */
  arrays: boolean;
  /** `(A1,B2)` */
  unions: boolean;
  /** `A:A 3:3` */
  intersections: boolean;
  /** References to tables, `Table1[Name]`. */
  tables: boolean;
  /** Signs of the longest text between quotation marks, where a doubled quotation mark is one. */
  longestText: number;
}

type Kind = "text" | "number" | "error" | "name" | "table" | "sign";

interface Token {
  kind: Kind;
  text: string;
  /** Whether blanks stand before it. */
  apart: boolean;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}\p{N}_.\\\[\]]+)!`;
const TOKENS: readonly (readonly [Kind, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /#(?:N\/A|[A-Z0-9/_]+[!?])/iy],
  ["name", new RegExp(String.raw`(?:${SHEET})?\$?[\p{L}_\\][\p{L}\p{N}_.?\\$]*|(?:${SHEET})?\$\d+|${SHEET}\d+`, "uy")],
  ["number", /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/iy],
  ["table", /\[(?:[^[\]]|\[[^[\]]*\])*\]/y],
  ["sign", /<>|<=|>=|[-+*/^&=<>%:(){},;@]/y],
];
const BLANKS = /\s+/y;

function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    BLANKS.lastIndex = at;
    const apart = BLANKS.test(formula);
    if (apart) at = BLANKS.lastIndex;
    if (at === formula.length) break;
    const token = tokenAt(formula, at);
    if (token === null) return null;
    tokens.push({ ...token, apart });
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Omit<Token, "apart"> | null {
  for (const [kind, pattern] of TOKENS) {
    pattern.lastIndex = at;
    const [text] = pattern.exec(formula) ?? [];
    if (text !== undefined) return { kind, text };
  }
  return null;
}

const BINARY = new Set(["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">="]);
const UNARY = new Set(["+", "-", "@"]);
/** Excel nests no deeper. */
const MOST_LEVELS = 64;

class Malformed extends Error {}

class Reader {
  readonly parts: FormulaParts = { arrays: false, unions: false, intersections: false, tables: false, longestText: 0 };
  private at = 0;
  private level = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** The whole formula. */
  read(): void {
    this.expression();
    if (this.at < this.tokens.length) throw new Malformed();
  }

  private get next(): Token | undefined {
    return this.tokens[this.at];
  }

  private take(sign: string): boolean {
    if (this.next?.kind !== "sign" || this.next.text !== sign) return false;
    this.at++;
    return true;
  }

  private need(sign: string): void {
    if (!this.take(sign)) throw new Malformed();
  }

  private expression(): void {
    if (++this.level > MOST_LEVELS) throw new Malformed();
    do {
      while (this.next?.kind === "sign" && UNARY.has(this.next.text)) this.at++;
      this.operand();
    } while (this.next?.kind === "sign" && BINARY.has(this.next.text) && this.at++ >= 0);
    this.level--;
  }

  private operand(): void {
    let refers = this.primary();
    for (;;) {
      const { next } = this;
      if (this.take(":")) {
        this.primary();
        refers = true;
      } else if (refers && next?.apart === true && this.refersNext(next)) {
        this.parts.intersections = true;
        refers = this.primary();
      } else if (!this.take("%")) return;
    }
  }

  /** Whether something follows that may refer to cells: a name, a group, whole rows. */
  private refersNext({ kind, text }: Token): boolean {
    return kind === "name" || text === "(" || (kind === "number" && this.tokens[this.at + 1]?.text === ":");
  }

  /** Gives whether it may refer to cells. */
  private primary(): boolean {
    const { next } = this;
    this.at++;
    switch (next?.kind) {
      case "text":
        this.parts.longestText = Math.max(this.parts.longestText, next.text.slice(1, -1).replaceAll('""', '"').length);
        return false;
      case "number":
      case "error":
        return false;
      case "table":
        this.parts.tables = true;
        return true;
      case "name":
        if (this.next?.kind === "table") return this.primary();
        if (this.take("(")) this.callArguments();
        return true;
      case "sign":
        return next.text === "{" ? this.array() : next.text === "(" ? this.group() : this.fail();
      default:
        return this.fail();
    }
  }

  private fail(): never {
    throw new Malformed();
  }

  /** An argument may be left out: `IF(A1,,2)`. */
  private callArguments(): void {
    if (this.take(")")) return;
    do if (this.next?.text !== "," && this.next?.text !== ")") this.expression();
    while (this.take(","));
    this.need(")");
  }

  private group(): true {
    this.expression();
    while (this.take(",")) {
      this.parts.unions = true;
      this.expression();
    }
    this.need(")");
    return true;
  }

  /** Of constants only. */
  private array(): false {
    this.parts.arrays = true;
    do {
      if (!this.take("-")) this.take("+");
      const kind = this.next?.kind;
      if (kind === undefined || kind === "sign" || kind === "table") this.fail();
      this.at++;
    } while (this.take(",") || this.take(";"));
    this.need("}");
    return false;
  }
}

/**
 * Reads a formula, without its equals sign, as Excel's API takes it, in English; null where it is none. Takes time
 * linear in its length.
 */
export function formulaParts(formula: string): FormulaParts | null {
  const tokens = tokensOf(formula);
  if (tokens === null) return null;
  const reader = new Reader(tokens);
  try {
    reader.read();
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
  return reader.parts;
}
