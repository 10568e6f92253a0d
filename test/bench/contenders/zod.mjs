import { z } from "zod";
import plain from "../../../.cache/bench/bench.cjs";

const { genderOf, idChecks, idOf, markOf, personOf, PlainTotals, textOf, yearOf } = plain;

const Person = z
  .object({
    name: z.any().refine((value) => textOf(value) !== "", "name"),
    unit: z.any().refine((value) => textOf(value) !== "", "unit"),
    gender: z.any().refine((value) => genderOf(value) >= 0, "gender"),
    birth: z.any().refine((value) => yearOf(value) !== 0, "birth"),
    id: z.any(),
    mark: z.any().refine((value) => markOf(value) !== "unclear", "mark"),
    reason: z.any(),
  })
  // what concerns several columns is looked at whatever one of them alone fails
  .check((context) => {
    const { id, gender, birth, mark, reason } = context.value;
    const failed = idChecks(idOf(id), genderOf(gender), yearOf(birth));
    if (markOf(mark) !== "yes" && textOf(reason) === "") failed.push("reason");
    for (const message of failed) context.issues.push({ code: "custom", message, input: context.value });
  });

/** @param {readonly (readonly unknown[])[]} rows */
export default function run(rows) {
  const findings = [];
  const totals = new PlainTotals();
  rows.forEach((cells, row) => {
    const person = personOf(cells);
    const { error } = Person.safeParse(person);
    for (const { message } of error?.issues ?? []) findings.push({ row, check: message });
    totals.add(person, row);
  });
  return totals.finish(findings);
}
