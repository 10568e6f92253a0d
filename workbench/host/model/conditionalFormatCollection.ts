import {
  addExpression,
  findRule,
  removeConditionalFormats,
  ruleId,
  rulesWithin,
  type PlacedRule,
} from "../conditionalFormats";
import type { Members } from "../hostObject";
import { apiNotFound, invalidArgument, itemNotFound } from "../officeError";
import { AreaPart } from "./areaPart";
import { ConditionalFormat } from "./conditionalFormat";

/** The conditional formats that reach into a range, the one that wins first. */
export class ConditionalFormatCollection extends AreaPart {
  readonly typeName = "ConditionalFormatCollection";
  protected readonly members = MEMBERS;

  get formats(): ConditionalFormat[] {
    return rulesWithin(this.grid, this.blocks).map((placed) => this.format(placed));
  }

  find(id: string): ConditionalFormat | null {
    const placed = findRule(this.grid, id);
    return placed === null ? null : this.format(placed);
  }

  get(id: string): ConditionalFormat {
    const found = this.find(id);
    if (found === null) throw itemNotFound(`conditional format ${id}`);
    return found;
  }

  add(type: string): ConditionalFormat {
    if (type !== "Custom") throw apiNotFound(`conditional format of the type “${type}”`);
    return this.format(addExpression(this));
  }

  private format(placed: PlacedRule): ConditionalFormat {
    return new ConditionalFormat(this.context, this.sheetId, ruleId(placed.rule), placed);
  }
}

const IS_ID = /^\{[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}\}$/iu;

const MEMBERS: Members<ConditionalFormatCollection> = {
  items: ({ formats }) => formats,
  indexer: (self, call) => self.get(call.string(0)),
  methods: {
    add: (self, call) => self.add(call.string(0)),
    clearAll: (self) => {
      removeConditionalFormats(self, self.blocks);
    },
    getCount: ({ formats }) => formats.length,
    getItemAt: ({ formats }, call) => {
      const found = formats[call.integer(0)];
      if (found === undefined) throw itemNotFound(`conditional format number ${String(call.integer(0))}`);
      return found;
    },
    getItemOrNullObject: (self, call) => {
      const id = call.string(0);
      if (!IS_ID.test(id)) throw invalidArgument(`“${id}” is no id of a conditional format`);
      return self.find(id);
    },
  },
};
