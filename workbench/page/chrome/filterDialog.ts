import type { FilterChoice } from "../../book/filter/filterChoices";
import { element } from "./element";

const dialog = element("filterDialog", HTMLDialogElement);
const title = element("filterTitle", HTMLHeadingElement);
const list = element("filterChoices", HTMLFieldSetElement);
const all = element("filterAll", HTMLInputElement);
const apply = element("filterApply", HTMLButtonElement);
const clear = element("filterClear", HTMLButtonElement);

function box({ text, shown }: FilterChoice): HTMLInputElement {
  const input = document.createElement("input");
  input.type = "checkbox";
  input.value = text;
  input.checked = shown;
  const label = document.createElement("label");
  label.append(input, text === "" ? "(Ô trống)" : text);
  list.append(label);
  return input;
}

/** Asks which cells of a column stay visible, and calls back with their texts. Null: the column is not filtered. */
export function askFilter(
  heading: string,
  choices: readonly FilterChoice[],
  onAnswer: (shown: string[] | null) => void,
): void {
  title.textContent = `Lọc theo “${heading}”`;
  list.replaceChildren();
  const boxes = choices.map(box);
  const refresh = (): void => {
    const checked = boxes.filter((each) => each.checked).length;
    all.checked = checked === boxes.length;
    all.indeterminate = checked > 0 && checked < boxes.length;
    // Excel, too, lets nobody filter everything out.
    apply.disabled = checked === 0;
  };
  const answer = (shown: string[] | null): void => {
    dialog.close();
    onAnswer(shown);
  };
  list.onchange = refresh;
  all.onchange = () => {
    for (const each of boxes) each.checked = all.checked;
    refresh();
  };
  apply.onclick = () => {
    const shown = boxes.filter((each) => each.checked).map(({ value }) => value);
    answer(shown.length === boxes.length ? null : shown);
  };
  clear.onclick = () => answer(null);
  refresh();
  dialog.showModal();
}
