import type { FileSheet } from "../../documents/fileSheet";
import { asHostError, HostError } from "../host/hostError";
import { breathe } from "../host/breathe";
import { makeSheetFile } from "./sheetFile";

/** Bytes as base64; in pieces, since a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const PIECE = 32_768;
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

/**
 * Opens a new workbook that holds sheets of ours alone. Gives null, or the code with which Excel refused (office-js
 * #3646, #2537, #3568: it fails at times).
 */
export async function openWorkbook(...sheets: readonly FileSheet[]): Promise<string | null> {
  const bytes = await makeSheetFile(sheets);
  await breathe();
  const file = base64Of(bytes);
  await breathe();
  try {
    await Excel.createWorkbook(file);
    return null;
  } catch (thrown) {
    const error = asHostError(thrown);
    if (error instanceof HostError) return error.code;
    throw error;
  }
}
