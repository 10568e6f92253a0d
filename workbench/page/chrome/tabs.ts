import type { BookSheet } from "../../book/book";
import { element } from "./element";

const list = element("tabs", HTMLDivElement);

/** Shows the tabs of a workbook; hidden sheets have none. Arrow keys move between tabs, as in any list of tabs. */
export function showTabs(sheets: readonly BookSheet[], activeId: string, onChoose: (sheetId: string) => void): void {
  const hadFocus = list.contains(document.activeElement);
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  const tabs = visible.map(({ id, name, kind, protected: locked }) => {
    const tab = document.createElement("button");
    const active = id === activeId;
    tab.type = "button";
    tab.role = "tab";
    tab.textContent = name;
    tab.ariaSelected = String(active);
    tab.tabIndex = active ? 0 : -1;
    tab.classList.toggle("chart", kind === "chart");
    tab.classList.toggle("locked", locked);
    if (locked) tab.title = "Trang tính được bảo vệ";
    tab.onclick = () => onChoose(id);
    return tab;
  });
  list.replaceChildren(...tabs);
  list.onkeydown = ({ key }) => {
    const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    const next = visible[visible.findIndex(({ id }) => id === activeId) + step];
    if (step !== 0 && next) onChoose(next.id);
  };
  if (hadFocus) tabs.find((tab) => tab.tabIndex === 0)?.focus();
}
