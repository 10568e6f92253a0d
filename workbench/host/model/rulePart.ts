import type { Style } from "exceljs";
import type { Rule } from "../../book/gridInternals";
import { findRule } from "../conditionalFormats";
import type { HostContext } from "../hostContext";
import { itemNotFound } from "../officeError";
import { SheetPart } from "./sheetPart";

/** A part of a conditional format that is made of a formula. */
export abstract class RulePart extends SheetPart {
  constructor(
    context: HostContext,
    sheetId: string,
    readonly ruleId: string,
  ) {
    super(context, sheetId);
  }

  get rule(): Rule {
    const placed = findRule(this.grid, this.ruleId);
    if (placed === null) throw itemNotFound(`conditional format ${this.ruleId}`);
    return placed.rule;
  }

  /** Changes the look of the rule. Rules read from a file may share their style object, so it is replaced. */
  restyle(change: (style: Partial<Style>) => Partial<Style>): void {
    this.writableGrid();
    this.rule.style = change(this.rule.style ?? {});
    this.tellConditionalFormats();
  }
}
