import { createFiltering } from "../../../src/taskpane/findings/createFiltering";
import { NO_FILTER } from "../../../src/taskpane/findings/findingFilter";
import { vi } from "../../../src/text/vi/vi";
import { checkedRows, type PersonRow } from "./checkedRows";

const jobOf = (text: string, people?: readonly PersonRow[]) => ({
  checked: checkedRows(people),
  filter: { ...NO_FILTER, text },
  texts: vi,
});

test("the first time it must be waited for, then it is there at once", async () => {
  const filtering = createFiltering();
  expect(filtering.atOnce(jobOf("hoa"))).toBeNull();
  expect(await filtering.run(jobOf("hoa"))).toEqual(Int32Array.of(1, 3, 5));
  expect(filtering.atOnce(jobOf("an"))).toEqual(await filtering.run(jobOf("an")));
});

test("many findings are not filtered at once, but all of them", async () => {
  const people = Array.from({ length: 6000 }, (_, row): PersonRow => [`Lê Văn ${row}`, "Phòng Thu", "", "chưa", "x"]);
  const filtering = createFiltering();
  expect(await filtering.run(jobOf("le van", people))).toHaveLength(6000);
  expect(filtering.atOnce(jobOf("le van", people))).toBeNull();
});

test("only the last of several comes to its end", async () => {
  const filtering = createFiltering();
  const overtaken = filtering.run(jobOf("hoa"));
  const last = filtering.run(jobOf("an"));
  expect(await overtaken).toBeNull();
  expect(await last).not.toBeNull();
  const stopped = filtering.run(jobOf("hoa"));
  filtering.stop();
  expect(await stopped).toBeNull();
});
