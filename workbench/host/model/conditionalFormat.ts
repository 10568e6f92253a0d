import { parseBlocks } from "../../book/blockAddress";
import { setStopIfTrue, stopsIfTrue } from "../../book/conditionalFormatXml";
import { deleteRule, findRule, isOfFile, moveRule, ruleIndex, ruleType, type PlacedRule } from "../conditionalFormats";
import type { HostContext } from "../hostContext";
import type { HostObject, Members } from "../hostObject";
import { invalidArgument, itemNotFound, refuse } from "../officeError";
import { CustomConditionalFormat } from "./customConditionalFormat";
import { SheetPart } from "./sheetPart";

/** One conditional format. */
export class ConditionalFormat extends SheetPart {
  readonly typeName = "ConditionalFormat";
  protected readonly members = MEMBERS;

  constructor(
    context: HostContext,
    sheetId: string,
    readonly id: string,
    /** Where it was found, to spare another search among thousands. */
    private readonly found: PlacedRule | null = null,
  ) {
    super(context, sheetId);
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.id };
  }

  get placed(): PlacedRule {
    const placed = this.known;
    if (this.context.modes.has("unreadable-formats") && isOfFile(placed.rule))
      throw itemNotFound(`conditional format ${this.id}`);
    return placed;
  }

  private get known(): PlacedRule {
    if (this.found?.group.rules.includes(this.found.rule) === true) return this.found;
    const placed = findRule(this.grid, this.id);
    if (placed === null) throw itemNotFound(`conditional format ${this.id}`);
    return placed;
  }

  get custom(): CustomConditionalFormat | null {
    return ruleType(this.placed.rule) === "Custom"
      ? new CustomConditionalFormat(this.context, this.sheetId, this.id)
      : null;
  }

  get range(): HostObject | null {
    const [block, ...others] = parseBlocks(this.placed.group.ref);
    return block === undefined || others.length > 0 ? null : this.context.range(this.sheetId, block);
  }

  delete(): void {
    deleteRule(this.writableGrid(), this.placed);
    this.tellConditionalFormats();
  }
}

/** The kinds of conditional format that are only listed here: each is a null object of itself. */
const OTHER_KINDS = ["dataBar", "iconSet", "colorScale", "topBottom", "preset", "textComparison", "cellValue"];

const MEMBERS: Members<ConditionalFormat> = {
  properties: {
    id: { get: ({ id }) => id },
    priority: {
      get: ({ grid, placed }) => ruleIndex(grid, placed.rule),
      set: (self, priority) => {
        if (typeof priority !== "number" || priority < 0) throw invalidArgument("ConditionalFormat.priority");
        moveRule(self.writableGrid(), self.placed.rule, priority);
        self.tellConditionalFormats();
      },
    },
    stopIfTrue: {
      get: ({ placed }) => stopsIfTrue(placed.rule),
      set: (self, stop) => {
        if (typeof stop !== "boolean") throw invalidArgument("ConditionalFormat.stopIfTrue is no boolean");
        self.writableGrid();
        setStopIfTrue(self.placed.rule, stop);
        self.tellConditionalFormats();
      },
    },
    type: { get: ({ placed }) => ruleType(placed.rule) },
  },
  objects: {
    custom: ({ custom }) => {
      if (custom === null) throw refuse("InvalidOperation", "The conditional format is of another type.");
      return custom;
    },
    customOrNullObject: ({ custom }) => custom,
    ...Object.fromEntries(
      OTHER_KINDS.map((kind) => [
        `${kind}OrNullObject`,
        ({ placed }: ConditionalFormat) => {
          if (ruleType(placed.rule).toLowerCase().includes(kind.toLowerCase()))
            throw itemNotFound(`${kind}: the workbench only lists it`);
          return null;
        },
      ]),
    ),
  },
  methods: {
    _KeepReference: () => null,
    delete: (self) => {
      self.delete();
    },
    getRange: ({ range }) => {
      if (range === null) throw refuse("InvalidOperation", "The conditional format has several ranges.");
      return range;
    },
    getRangeOrNullObject: ({ range }) => range,
    getRanges: ({ context, sheetId, placed }) => context.rangeAreas(sheetId, parseBlocks(placed.group.ref)),
  },
};
