import { clearValidations, setValidation, validationAt, type Validation } from "../../book/dataValidations";
import { elementsOf, escapeXml, unescapeXml } from "../../book/xml";
import type { Members } from "../hostObject";
import { invalidArgument, refuse } from "../officeError";
import { AreaPart } from "./areaPart";

/** `Range.dataValidation`: a list, or exactly so many characters; other kinds of rules are not known here. */
export class DataValidation extends AreaPart {
  readonly typeName = "DataValidation";
  protected readonly members = MEMBERS;

  /** That of the first cell. */
  get first(): Validation | null {
    const [block] = this.blocks;
    return block === undefined ? null : validationAt(this.sheet.kept, block.top, block.left);
  }

  set(validation: Validation): void {
    this.writableGrid();
    setValidation(this.sheet.kept, this.blocks, validation);
  }

  /** Changes how the rule of the first cell is said, for all cells. */
  say(attributes: Readonly<Record<string, string>>): void {
    const { first } = this;
    if (first === null) throw refuse("InvalidOperation", "The cells have no validation.");
    this.set({ ...first, attributes: { ...first.attributes, ...attributes } });
  }

  clear(): void {
    this.writableGrid();
    clearValidations(this.sheet.kept, this.blocks);
  }
}

/** Excel takes no longer ones. */
const MAX_TITLE = 32;
const MAX_ALERT = 225;
const MAX_PROMPT = 255;
/** Of a list that is said and not referred to. */
const MAX_LIST = 255;

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown, known: readonly string[], what: string): Fields {
  if (typeof value !== "object" || value === null) throw invalidArgument(what);
  const fields = value as Fields;
  if (Object.keys(fields).some((name) => !known.includes(name))) throw invalidArgument(what);
  return fields;
}

function textOf(value: unknown, longest: number, what: string): string {
  if (typeof value !== "string" || value.length > longest) throw invalidArgument(what);
  return value;
}

const formula = (text: string) => `<formula1>${escapeXml(text)}</formula1>`;

/** A list is said with commas whatever the language (office-js #2128), or refers to cells (office-js #1314). */
function listOf(value: unknown): Validation {
  const { inCellDropDown = true, source } = fieldsOf(value, ["inCellDropDown", "source"], "ListDataValidation");
  const text = textOf(source, 8192, "ListDataValidation.source");
  const refers = text.startsWith("=");
  if (text === "" || (!refers && text.length > MAX_LIST)) throw invalidArgument("ListDataValidation.source");
  return {
    attributes: { type: "list", ...(inCellDropDown === false && { showDropDown: "1" }) },
    formulas: formula(refers ? text.slice(1) : `"${text.replaceAll('"', '""')}"`),
  };
}

function lengthOf(value: unknown): Validation {
  const { formula1, operator } = fieldsOf(value, ["formula1", "operator"], "BasicDataValidation");
  if (operator !== "EqualTo") throw invalidArgument("BasicDataValidation.operator");
  if (typeof formula1 !== "number") throw invalidArgument("BasicDataValidation.formula1");
  return { attributes: { type: "textLength", operator: "equal" }, formulas: formula(String(formula1)) };
}

function ruleOf(value: unknown): Validation {
  const fields = fieldsOf(value, ["list", "textLength"], "DataValidationRule");
  const [[kind, rule], ...others] = Object.entries(fields) as [[string, unknown], ...[string, unknown][]];
  if (others.length > 0) throw invalidArgument("more than one rule");
  return kind === "list" ? listOf(rule) : lengthOf(rule);
}

/** What `rule` gives of a list, which is all that is asked of it here. */
function readRule(validation: Validation | null): unknown {
  if (validation?.attributes["type"] !== "list") return {};
  const text = unescapeXml(elementsOf(validation.formulas, "formula1")[0]?.inner ?? "");
  const source = text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : `=${text}`;
  return { list: { inCellDropDown: validation.attributes["showDropDown"] !== "1", source } };
}

/** What the kinds of ECMA-376, ST_DataValidationType, are called in Office.js. */
const TYPES: Readonly<Record<string, string>> = {
  custom: "Custom",
  date: "Date",
  decimal: "Decimal",
  list: "List",
  textLength: "TextLength",
  time: "Time",
  whole: "WholeNumber",
};

const MEMBERS: Members<DataValidation> = {
  properties: {
    // the kind "none" is one of which nothing but a prompt is said
    type: { get: ({ first }) => TYPES[first?.attributes["type"] ?? ""] ?? "None" },
    rule: {
      get: ({ first }) => readRule(first),
      set: (self, rule) => {
        const { attributes, formulas } = ruleOf(rule);
        // as Excel begins: blanks pass, and what does not is refused
        self.set({ attributes: { ...attributes, allowBlank: "1", showErrorMessage: "1" }, formulas });
      },
    },
    errorAlert: {
      set: (self, value) => {
        const {
          title = "",
          message = "",
          showAlert = true,
          style = "Stop",
        } = fieldsOf(value, ["title", "message", "showAlert", "style"], "DataValidationErrorAlert");
        if (style !== "Stop" && style !== "Warning" && style !== "Information") throw invalidArgument("style");
        self.say({
          errorStyle: style.toLowerCase(),
          errorTitle: textOf(title, MAX_TITLE, "title"),
          error: textOf(message, MAX_ALERT, "message"),
          showErrorMessage: showAlert === false ? "0" : "1",
        });
      },
    },
    prompt: {
      set: (self, value) => {
        const {
          title = "",
          message = "",
          showPrompt = true,
        } = fieldsOf(value, ["title", "message", "showPrompt"], "DataValidationPrompt");
        self.say({
          promptTitle: textOf(title, MAX_TITLE, "title"),
          prompt: textOf(message, MAX_PROMPT, "message"),
          showInputMessage: showPrompt === false ? "0" : "1",
        });
      },
    },
    ignoreBlanks: {
      get: ({ first }) => first === null || first.attributes["allowBlank"] === "1",
      set: (self, ignores) => {
        if (typeof ignores !== "boolean") throw invalidArgument("ignoreBlanks");
        self.say({ allowBlank: ignores ? "1" : "0" });
      },
    },
  },
  methods: {
    clear: (self) => {
      self.clear();
    },
  },
};
