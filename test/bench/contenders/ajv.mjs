import Ajv from "ajv";
import plain from "../../../.cache/bench/bench.cjs";

const { genderOf, idChecks, idOf, markOf, personOf, PlainTotals, textOf, yearOf } = plain;

const ajv = new Ajv({ allErrors: true, strict: false });

/** A keyword that says which checks a value fails. */
function addCheck(keyword, failed) {
  const validate = (_, value) => {
    validate.errors = failed(value).map((check) => ({ keyword, message: check, params: {} }));
    return validate.errors.length === 0;
  };
  ajv.addKeyword({ keyword, errors: true, validate });
}

addCheck("filledName", (value) => (textOf(value) === "" ? ["name"] : []));
addCheck("filledUnit", (value) => (textOf(value) === "" ? ["unit"] : []));
addCheck("gender", (value) => (genderOf(value) < 0 ? ["gender"] : []));
addCheck("birth", (value) => (yearOf(value) === 0 ? ["birth"] : []));
addCheck("mark", (value) => (markOf(value) === "unclear" ? ["mark"] : []));
addCheck("person", ({ id, gender, birth, mark, reason }) => [
  ...idChecks(idOf(id), genderOf(gender), yearOf(birth)),
  ...(markOf(mark) !== "yes" && textOf(reason) === "" ? ["reason"] : []),
]);

const isRight = ajv.compile({
  type: "object",
  person: true,
  properties: {
    name: { filledName: true },
    unit: { filledUnit: true },
    gender: { gender: true },
    birth: { birth: true },
    mark: { mark: true },
  },
});

/** @param {readonly (readonly unknown[])[]} rows */
export default function run(rows) {
  const findings = [];
  const totals = new PlainTotals();
  rows.forEach((cells, row) => {
    const person = personOf(cells);
    if (!isRight(person)) for (const { message } of isRight.errors) findings.push({ row, check: message });
    totals.add(person, row);
  });
  return totals.finish(findings);
}
