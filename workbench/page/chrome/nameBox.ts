import { blockAddress } from "../../../src/grid/address";
import type { Block } from "../../book/block";
import { parseBlock } from "../convert/address";
import { element } from "./element";
import { showNotice } from "./notice";

const box = element("nameBox", HTMLInputElement);
let shown = "";
/** Whether somebody is typing an address: changes in the sheet then do not overwrite it. */
let typing = false;

export function showAddress(block: Block | null): void {
  shown = block === null ? "" : blockAddress(block.top, block.left, block.bottom, block.right);
  if (!typing) box.value = shown;
  box.disabled = block === null;
}

/** Calls back with the block whose address was typed and confirmed with Enter. */
export function onAddress(go: (block: Block) => void): void {
  box.addEventListener("focus", () => box.select());
  box.addEventListener("input", () => (typing = true));
  box.addEventListener("blur", () => {
    typing = false;
    box.value = shown;
  });
  box.addEventListener("keydown", ({ key }) => {
    if (key !== "Enter") return;
    typing = false;
    const range = parseBlock(box.value);
    showNotice(range === null ? `“${box.value}” không phải là địa chỉ ô.` : "");
    if (range === null) return;
    go({ top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn });
  });
}
