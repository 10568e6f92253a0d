import { HostError, type HostErrorKind } from "../excel/host/hostError";
import { OfficeNotLoaded } from "../excel/host/officeNotLoaded";
import type { Message } from "../text/message";
import type { Texts } from "../text/texts";

/** Why something could not be done: the host refused, a part of the pane did not load, or the pane has a bug. */
export type Failure =
  | { kind: "host"; reason: HostErrorKind; code: string }
  | { kind: "partNotLoaded" }
  /** `address`: what a network may keep from her; null where office.js stands beside the pane. */
  | { kind: "officeNotLoaded"; address: string | null }
  | { kind: "bug"; detail: string };

/** Sorts out whatever was thrown. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof HostError) return { kind: "host", reason: thrown.kind, code: thrown.code };
  if (thrown instanceof OfficeNotLoaded) return { kind: "officeNotLoaded", address: thrown.address };
  // webpack's name for a script that could not be fetched
  if (thrown instanceof Error && thrown.name === "ChunkLoadError") return { kind: "partNotLoaded" };
  return { kind: "bug", detail: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown) };
}

/** What the user reads of a failure. `code` is Office's own, null where there is none. */
export function failureText(texts: Texts, failure: Failure): Message & { code: string | null } {
  switch (failure.kind) {
    case "host":
      return { ...texts.hostErrors[failure.reason], code: failure.code === "" ? null : texts.pane.code(failure.code) };
    case "partNotLoaded":
      return { ...texts.pane.partNotLoaded, code: null };
    case "officeNotLoaded":
      return { ...texts.pane.officeNotLoaded(failure.address), code: null };
    case "bug":
      return { ...texts.pane.bug(failure.detail), code: null };
  }
}
