import { blockAddress } from "../../book/blockAddress";
import { GridSheet, type BookSheet } from "../../book/bookSheet";
import { element } from "./element";

const note = element("charts", HTMLParagraphElement);

/** Says where the charts of the shown sheet are. The grid cannot draw them; Excel will. */
export function showChartNote(sheet: BookSheet | null): void {
  const charts = sheet instanceof GridSheet ? sheet.charts : [];
  const places = charts.map(({ title, place }) => `“${title.text}” ở ${blockAddress(place)}`);
  note.hidden = charts.length === 0;
  note.textContent = charts.length === 0 ? "" : `Biểu đồ có trong tệp, Excel sẽ vẽ: ${places.join("; ")}.`;
}
