import { columnLetters } from "../../src/grid/address";
import type { Field } from "../../src/roster/field";
import type { Fix } from "../../src/rules/fix";
import { RULES } from "../../src/rules/index";
import type { Rule } from "../../src/rules/rule";
import { en } from "../../src/text/en/en";
import { ruleTextFor } from "../../src/text/ruleTextFor";
import type { Texts } from "../../src/text/texts";
import { vi } from "../../src/text/vi/vi";
import { PLAIN_FIELDS, ruleHighlight } from "./ruleHighlight";

/** The catalogue, from the project's folder. */
export const RULES_PAGE = "docs/rules.md";

const LABELS = {
  "vi-VN": { why: "Vì sao", example: "Ví dụ đúng", advice: "Cần làm" },
  "en-US": { why: "Why", example: "A right value", advice: "What to do" },
};

function texts(language: Texts, id: string): string[] {
  const { name, sentence, advice, why, example } = ruleTextFor(language, id);
  const labels = LABELS[language.locale];
  return [
    `**${name}.** ${sentence({})}`,
    [`- ${labels.why}: ${why}`, `- ${labels.example}: ${example}`, `- ${labels.advice}: ${advice}`].join("\n"),
  ];
}

function column(letter: string, field: Field): string {
  return `${letter} ${vi.fields[field]} (\`${field}\`)`;
}

function highlight(rule: Rule): string[] {
  const { kind, formula, others } = ruleHighlight(rule);
  if (formula === null) return ["Highlight: on the cells found, until the next check."];
  const where = kind === "twin" ? "by a twin formula over all people" : "on the cells found, while this is true";
  const beside = others.length === 0 ? "" : `, with ${others.map((other) => column(...other)).join(", ")}`;
  return [`Highlight: ${where}${beside}:`, `\`\`\`text\n=${formula}\n\`\`\``];
}

function fix({ safe, choices }: Fix): string {
  const decided = choices === undefined ? "" : ` The user chooses among: ${choices.join("; ")}.`;
  return `Fix: ${safe ? "safe, may be done together with all safe ones" : "only with the user's eye on each cell"}.${decided}`;
}

function section(rule: Rule): string[] {
  const listed = (fields: readonly Field[], between: string) => fields.map((field) => `\`${field}\``).join(between);
  const needs = rule.needs.length === 0 ? "" : `; needs ${listed(rule.needs, ", ")}`;
  const optional = rule.optional === undefined ? "" : `; runs only with ${listed(rule.optional, " or ")}`;
  return [
    `## \`${rule.id}\``,
    `Severity \`${rule.severity}\` (${vi.severities[rule.severity]}, ${en.severities[rule.severity]})${needs}${optional}.`,
    ...texts(vi, rule.id),
    ...texts(en, rule.id),
    ...highlight(rule),
    rule.fix === undefined ? "Fix: none, only somebody who knows the person can tell." : fix(rule.fix),
  ];
}

/** The catalogue of all rules as Markdown, in the order in which the pane lists them. */
export function rulesPage(): string {
  const plain = PLAIN_FIELDS.map((field, i) => column(columnLetters(i), field)).join(", ");
  const paragraphs = [
    "# Rules",
    "Written by `npm run catalogue` from `src/rules` and `src/text`: change those, not this page. A test fails where it is out of date.",
    "The gravest come first, as in the pane. A rule runs where all columns it needs were found, and one of those that it runs only with.",
    "A highlight is a conditional format that the add-in owns; `N` of a text is 0, so that each formula can name its rule. A _twin_ formula " +
      "says the same as its rule and comes and goes without the add-in. Other highlights lie on the cells found only: with a formula they go " +
      "away once the cell is plainly put right, else with the next check. Where formula and rule differ is listed, with the reasons, in " +
      "`test/support/twinDifferences.ts`.",
    `The formulas here are written for row 2 of a sheet with the columns ${plain}, checked on 15 June 2026. The blank that \`SUBSTITUTE\` ` +
      "replaces is a hard one (U+00A0).",
    ...RULES.flatMap(section),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}
