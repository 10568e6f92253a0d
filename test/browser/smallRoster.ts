import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";

export const HEADINGS = ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"] as const;

/** Three people; a blank ID in C3 and no reason in E4. */
export const ROSTER = rowsXml([
  HEADINGS,
  [1, "Nguyễn Văn An", "001099012345", "x", ""],
  [2, "Trần Thị Bình", "", "chưa", "Nghỉ thai sản"],
  [3, "Lê Văn Cường", "001202054321", "chưa", ""],
]);

/** A workbook with that roster on its one sheet, "DS"; `after` is raw XML behind its cells. */
export function smallRoster(after = "", options: Parameters<typeof makeXlsx>[1] = {}): Promise<Uint8Array> {
  return makeXlsx([{ name: "DS", xml: ROSTER + after }], options);
}

/** A workbook with that roster on "DS" and an empty sheet, "Khác". */
export function rosterAndOther(): Promise<Uint8Array> {
  return makeXlsx([
    { name: "DS", xml: ROSTER },
    { name: "Khác", xml: "<sheetData/>" },
  ]);
}
