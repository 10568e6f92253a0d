import { downloadFile } from "./downloadFile";
import { element } from "./element";

const bar = element("created", HTMLDivElement);
const open = element("openCreated", HTMLButtonElement);
const save = element("saveCreated", HTMLButtonElement);

/** What Excel calls a workbook that nobody has saved yet. */
export const CREATED_NAME = "Sổ làm việc mới.xlsx";

/**
 * Offers a workbook that the add-in made, as an .xlsx file: the user opens it in place of the present one, or saves it.
 * Null takes the offer away.
 */
export function offerCreated(bytes: Uint8Array | null, onOpen: (bytes: Uint8Array) => void): void {
  bar.hidden = bytes === null;
  if (bytes === null) return;
  open.onclick = () => onOpen(bytes);
  save.onclick = () => downloadFile(bytes, CREATED_NAME);
}
