import { Text } from "../roster/roster";
import { nameField, nameFields } from "../roster/fieldsOfLayout";
import { cleaned } from "./formula";
import { peopleWith } from "./peopleWith";
import type { Rule } from "./rule";

/**
 * Somebody about whom the row tells something, but not the name. With Họ | Tên apart the finding points at the Tên
 * cell.
 */
export const missingName: Rule = {
  id: "missing-name",
  severity: "missing",
  needs: [],
  check({ nameText, layout }, from, to, report) {
    const field = nameField(layout);
    for (const person of peopleWith(nameText, Text.blank, from, to)) report(person, field);
  },
  twin(cells, { layout }) {
    const name = nameFields(layout)
      .map((part) => cells[part] ?? "")
      .join("&");
    return { field: nameField(layout), formula: `LEN(${cleaned(name)})=0` };
  },
};
