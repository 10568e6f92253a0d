import type { OfficeStart } from "../../excel/host/startOffice";

/** office.js is given so long to come in full before she is told, in milliseconds. */
export const OFFICE_PATIENCE = 15_000;

interface Starting {
  /** Answers once office.js is there in full; it may never. */
  readonly startOffice: () => Promise<OfficeStart>;
  /** office.js is there, in time or late: a failure that was told is over. */
  readonly started: (start: OfficeStart) => void;
  readonly failed: (thrown: unknown) => void;
  /** It has not come in time. */
  readonly overdue: () => void;
}

/** Waits for office.js for as long as it takes, and tells where that is long. */
export function startPane({ startOffice, started, failed, overdue }: Starting): void {
  const timer = setTimeout(overdue, OFFICE_PATIENCE);
  startOffice()
    .finally(() => clearTimeout(timer))
    .then(started, failed);
}
