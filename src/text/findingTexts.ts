import type { Message } from "./message";

/** Words about going through the findings. Accessible names are those of design §9. */
export interface FindingTexts {
  /** Name of the filter as a whole, and of the buttons that show parts of it. */
  readonly filter: string;
  /** The chip of all severities. */
  readonly all: string;
  readonly search: string;
  readonly searchHint: string;
  readonly severity: string;
  readonly rule: string;
  readonly unit: string;
  /** The choice of all severities, rules or units. */
  readonly allOf: (label: string) => string;
  readonly unitless: string;
  /** Only what leaves its person to be verified. */
  readonly toVerify: string;
  readonly countOf: (shown: string, count: string) => string;
  readonly filtering: string;
  readonly nothingFits: string;
  readonly clear: string;
  /** Why there is nothing to clear. */
  readonly notFiltered: string;

  /** Name of the buttons that go from finding to finding. */
  readonly steps: string;
  readonly previous: string;
  readonly next: string;
  readonly atNone: string;
  readonly at: (place: string, count: string, address: string) => string;
  readonly staysInPane: string;
  readonly staysHint: string;

  /** The row of a finding is not in view on the sheet. */
  readonly rowHidden: string;
  readonly showRow: string;

  readonly copiedFiltered: (lines: string) => Message;
}
