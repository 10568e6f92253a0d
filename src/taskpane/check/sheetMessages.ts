import { FIELDS, type Field } from "../../roster/field";
import type { SheetFinding } from "../../rules/finding";
import { ruleTextFor } from "../../text/ruleTextFor";
import type { Message } from "../../text/message";
import type { Texts } from "../../text/texts";

/** What is to be said of the sheet as a whole. All rules that want for the same column are said in one message. */
export function sheetMessages(sheetFindings: readonly SheetFinding[], texts: Texts): readonly Message[] {
  const notRun = rulesByColumn(sheetFindings, texts);
  const missed = new Set(
    sheetFindings.flatMap(({ rule, params }) => (rule === "column-missing" ? [params["field"]] : [])),
  );
  const said = sheetFindings
    .filter(({ params }) => params["rule"] === undefined)
    .map(({ rule, params }) => {
      const { title, sentence } = texts.sheetFindings[rule](params);
      const names = rule === "column-missing" ? notRun.get(params["field"] as Field) : undefined;
      return { title, sentence: names === undefined ? sentence : `${sentence} ${texts.rulesNotRun(names)}` };
    });
  const others = [...notRun]
    .filter(([field]) => !missed.has(field))
    .map(([field, names]) => ({ title: texts.noColumn(field), sentence: texts.rulesNotRun(names) }));
  return [...said, ...others];
}

/** Names of the rules that did not run, by the column they want for. */
export function rulesByColumn(findings: readonly SheetFinding[], texts: Texts): Map<Field, string[]> {
  const names = new Map<Field, string[]>();
  for (const { params } of findings) {
    const field = FIELDS.find((known) => known === params["field"]);
    const rule = params["rule"];
    if (field === undefined || typeof rule !== "string") continue;
    names.set(field, [...(names.get(field) ?? []), ruleTextFor(texts, rule).name]);
  }
  return names;
}
