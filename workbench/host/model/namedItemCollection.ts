import type { BookName } from "../../book/bookName";
import { blockAddress } from "../../book/blockAddress";
import { quotedSheetName } from "../../book/sheetReference";
import type { CallArguments } from "../callArguments";
import type { HostContext } from "../hostContext";
import { HostObject, type Members } from "../hostObject";
import { accessDenied, invalidArgument, itemNotFound, refuse } from "../officeError";
import { AreaPart } from "./areaPart";
import { MAX_COMMENT, NamedItem, nameFormula } from "./namedItem";

/** Names of the workbook, or those of a sheet. Excel's own names (print areas and the like) are not listed. */
export class NamedItemCollection extends HostObject {
  readonly typeName = "NamedItemCollection";
  protected readonly members = MEMBERS;

  constructor(
    readonly context: HostContext,
    readonly sheetId: string | null,
  ) {
    super();
  }

  get names(): BookName[] {
    return this.context.book.names.filter((item) => item.sheetId === this.sheetId && !item.name.startsWith("_xlnm."));
  }

  find(name: string): NamedItem | null {
    const found = this.names.find((item) => item.name.toLowerCase() === name.toLowerCase());
    return found === undefined ? null : new NamedItem(this.context, found);
  }

  get(name: string): NamedItem {
    const found = this.find(name);
    if (found === null) throw itemNotFound(`name ${name}`);
    return found;
  }

  add(call: CallArguments): NamedItem {
    if (this.context.modes.has("read-only")) throw accessDenied();
    const name = call.string(0);
    requireName(name);
    if (this.find(name) !== null) throw refuse("ItemAlreadyExists", `The name ${name} exists already.`);
    const comment = call.optionalString(2) ?? "";
    if (comment.length > MAX_COMMENT) throw invalidArgument("the comment of a name is too long");
    const added: BookName = {
      name,
      sheetId: this.sheetId,
      refersTo: referenceOf(call),
      comment,
      hidden: false,
      rest: {},
    };
    this.context.book.names.push(added);
    return new NamedItem(this.context, added, true);
  }
}

function requireName(name: string): void {
  const looksLikeCell = /^(\$?[a-z]{1,3}\$?\d+|r\d*c\d*|[rc])$/i.test(name);
  if (looksLikeCell || name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name))
    throw invalidArgument(`“${name}” is no name`);
}

/** A range or a formula, as a name keeps it: with dollar signs, without an equals sign. */
function referenceOf(call: CallArguments): string {
  const reference = call.raw(1);
  if (typeof reference === "string") return nameFormula(reference);
  const area = call.object(1, AreaPart);
  const sheet = quotedSheetName(area.sheet.name);
  return area.blocks.map((block) => `${sheet}!${blockAddress(block).replace(/([A-Z]+|\d+)/g, "$$$1")}`).join(",");
}

const MEMBERS: Members<NamedItemCollection> = {
  items: ({ context, names }) => names.map((name) => new NamedItem(context, name)),
  indexer: (self, call) => self.get(call.string(0)),
  methods: {
    add: (self, call) => self.add(call),
    getCount: ({ names }) => names.length,
    getItemOrNullObject: (self, call) => self.find(call.string(0)),
  },
};
