import type { GatherDesk } from "../../gather/gatherDesk";
import type { DeskMessage, DeskReply } from "./deskOver";

/** What a worker sends back for a message: the answer of its desk, or the fault that the program has. Never rejects. */
export async function deskReply(desk: GatherDesk, { number, request }: DeskMessage): Promise<DeskReply> {
  try {
    return { number, kind: "answered", answer: await desk.answer(request) };
  } catch (thrown) {
    return {
      number,
      kind: "failed",
      detail: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown),
    };
  }
}
