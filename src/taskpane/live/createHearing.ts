import type { SheetChange } from "../../excel/live/watchSheet";
import { failureOf, type Failure } from "../failure";
import type { PaneHost } from "../paneHost";

/** After so long, in milliseconds, a look reads all again: what slipped through a sample does not stay longer. */
const TRUSTED_FOR = 10 * 60_000;

interface Watched {
  sheetId: string;
  stop: Promise<() => void>;
}

/** When all was begun to be read, and what was watched then. */
export interface WholeReading {
  readonly watched: Watched | null;
  readonly began: Date;
}

/** What is told of the changes of a sheet, and whether that may be all of them. */
export interface Hearing {
  /** Whether a sheet is watched. */
  readonly isOn: () => boolean;
  /** Why the sheet cannot be watched; null: it is, or none is to be. */
  readonly failure: () => Failure | null;
  /** Watches a sheet in place of the one before; null: none. */
  readonly watch: (sheetId: string | null) => void;
  /** All begins to be read. */
  readonly beginReading: () => WholeReading;
  /** Takes notice that all has been read. */
  readonly noteWhole: (reading: WholeReading) => void;
  /** Something has changed that was not told. */
  readonly mistrust: () => void;
  /** Whether whatever has changed since all was read was told, as far as Excel tells. */
  readonly hearsAll: () => boolean;
}

/** Whom the changes of the sheet are told. */
interface Listener {
  readonly changed: (change: SheetChange) => void;
  /** A sheet is watched from now on, or none is. */
  readonly turned: (isOn: boolean) => void;
  /** The sheet cannot be watched. */
  readonly failed: (failure: Failure) => void;
}

/** Makes what hears of the changes of one sheet at a time; of none yet. */
export function createHearing(
  host: Pick<PaneHost, "watchSheet" | "now">,
  { changed, turned, failed }: Listener,
): Hearing {
  let watched: Watched | null = null;
  let failure: Failure | null = null;
  /** Where all of the sheet was read while it was watched: when. null: a change may have been missed. */
  let readWhole: Date | null = null;

  function watchAnew(sheetId: string): void {
    const stop = host.watchSheet(sheetId, (change) => {
      if (watched?.sheetId === sheetId) changed(change);
    });
    watched = { sheetId, stop };
    turned(true);
    stop.catch((thrown: unknown) => {
      // the sheet that is watched by now is not concerned
      if (watched?.stop !== stop) return;
      watched = null;
      readWhole = null;
      failure = failureOf(thrown);
      failed(failure);
    });
  }

  return {
    isOn: () => watched !== null,
    failure: () => failure,
    watch(sheetId) {
      if (sheetId === (watched?.sheetId ?? null)) return;
      watched?.stop.then(
        (stop) => {
          stop();
        },
        () => undefined,
      );
      watched = null;
      failure = null;
      readWhole = null;
      if (sheetId === null) turned(false);
      else watchAnew(sheetId);
    },
    beginReading: () => ({ watched, began: host.now() }),
    noteWhole(reading) {
      readWhole = reading.watched !== null && reading.watched === watched ? reading.began : null;
    },
    mistrust() {
      readWhole = null;
    },
    hearsAll: () => readWhole !== null && host.now().getTime() - readWhole.getTime() < TRUSTED_FOR,
  };
}
