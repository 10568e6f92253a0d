import type { Block } from "../book/block";
import { blockAddress, parseBlock } from "../book/blockAddress";
import type { HostContext } from "./hostContext";
import type { HostObject } from "./hostObject";
import { refuse } from "./officeError";

/** By what an event names the range it is about, to be asked for later: nothing has to be kept for it. */
export function eventReference(sheetId: string, block: Block): string {
  return `${sheetId} ${blockAddress(block)}`;
}

/** The range that an event was about. */
export function eventRange(context: HostContext, reference: string): HostObject {
  const [sheetId = "", address = ""] = reference.split(" ");
  const block = parseBlock(address);
  if (block === null) throw refuse("InvalidReference", `No event has the reference ${reference}.`);
  return context.range(sheetId, block);
}
