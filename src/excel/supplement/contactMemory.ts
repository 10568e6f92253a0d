import { readMachine, writeMachine } from "../host/machineStore";

const KEY = "contact";

/** To whom the units were asked to write back last, on this machine; "": to nobody yet. */
export function recallContact(): string {
  const kept = readMachine(KEY);
  return typeof kept === "string" ? kept : "";
}

/** Keeps it. A browser that keeps nothing is no error: it is asked for again. */
export function rememberContact(contact: string): void {
  writeMachine(KEY, contact);
}
