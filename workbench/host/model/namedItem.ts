import type { BookName } from "../../book/bookName";
import { parseBlock } from "../../book/blockAddress";
import { acceptedFormula } from "../acceptedFormula";
import type { HostContext } from "../hostContext";
import { HostObject, type Members } from "../hostObject";
import { accessDenied, invalidArgument, refuse } from "../officeError";

/** A defined name. */
export class NamedItem extends HostObject {
  readonly typeName = "NamedItem";
  protected readonly members = MEMBERS;

  constructor(
    readonly context: HostContext,
    readonly definition: BookName,
    /**
     * Added by the request at hand. Of an older name Excel ignores that it is to be hidden or shown (office-js #3878).
     */
    private readonly isNew = false,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: this.definition.name };
  }

  /** The range it stands for; null for constants, formulas, and references to sheets that are gone. */
  get range(): HostObject | null {
    // Where another workbook is in front, the type of a name is wrong and its range is none (office-js #5504).
    if (this.context.modes.has("other-workbook")) return null;
    const [, quoted, plain, cells] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(this.definition.refersTo) ?? [];
    const sheet = this.context.book.findByName(quoted?.replace(/''/g, "'") ?? plain ?? "");
    const block = parseBlock(cells ?? "");
    return sheet?.kind !== "grid" || block === null ? null : this.context.range(sheet.id, block);
  }

  delete(): void {
    if (this.context.modes.has("read-only")) throw accessDenied();
    const { book } = this.context;
    book.names = book.names.filter((name) => name !== this.definition);
  }

  show(visible: boolean): void {
    if (this.isNew) this.definition.hidden = !visible;
  }

  get type(): string {
    if (this.range !== null) return "Range";
    if (this.definition.refersTo.includes("#REF!")) return "Error";
    return Number.isFinite(Number(this.definition.refersTo)) ? "Double" : "String";
  }
}

/** Longer comments are refused. */
export const MAX_COMMENT = 255;

/** A formula as a name keeps it, without an equals sign. */
export function nameFormula(formula: string): string {
  if (acceptedFormula(formula) === null) throw invalidArgument("the formula of a name");
  return formula.replace(/^=/, "");
}

function textOf(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(`${what} is no text`);
  return value;
}

const MEMBERS: Members<NamedItem> = {
  properties: {
    comment: {
      get: ({ definition }) => definition.comment,
      set: ({ definition }, comment) => {
        const text = textOf(comment, "NamedItem.comment");
        if (text.length > MAX_COMMENT) throw invalidArgument("NamedItem.comment is too long");
        definition.comment = text;
      },
    },
    formula: {
      get: ({ definition }) => `=${definition.refersTo}`,
      set: ({ definition }, formula) => {
        definition.refersTo = nameFormula(textOf(formula, "NamedItem.formula"));
      },
    },
    name: { get: ({ definition }) => definition.name },
    scope: { get: ({ definition }) => (definition.sheetId === null ? "Workbook" : "Worksheet") },
    type: { get: ({ type }) => type },
    value: { get: ({ definition }) => definition.refersTo },
    visible: {
      get: ({ definition }) => !definition.hidden,
      set: (self, visible) => {
        if (typeof visible !== "boolean") throw invalidArgument("NamedItem.visible is no boolean");
        self.show(visible);
      },
    },
  },
  methods: {
    delete: (self) => {
      self.delete();
    },
    getRange: ({ range }) => {
      if (range === null) throw refuse("InvalidReference", "The name does not stand for a range.");
      return range;
    },
    getRangeOrNullObject: ({ range }) => range,
  },
};
