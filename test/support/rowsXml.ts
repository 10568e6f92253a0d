import { cellAddress } from "../../src/grid/address";

/** Rows from A1 on as the XML of a sheet's cells, for makeXlsx; cells with "" are left out. */
export function rowsXml(rows: readonly (readonly (string | number)[])[]): string {
  const cells = (values: readonly (string | number)[], row: number): string =>
    values.map((value, column) => cellXml(value, cellAddress(row, column))).join("");
  return `<sheetData>${rows.map((values, row) => `<row r="${row + 1}">${cells(values, row)}</row>`).join("")}</sheetData>`;
}

function cellXml(value: string | number, address: string): string {
  if (value === "") return "";
  if (typeof value === "number") return `<c r="${address}"><v>${value}</v></c>`;
  const text = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
}
