import type { Message } from "./message";

/** Words about showing only some rows of the sheet. */
export interface HiddenRowTexts {
  readonly onlyFound: string;
  readonly showAll: string;
  /** Hides rows anew, as the last check says. */
  readonly again: string;
  readonly hidden: (rows: string) => string;
  /** Of the rows hidden some may have findings by now. */
  readonly outdated: string;

  /** The user's own filter is on. */
  readonly besideFilter: Message;
  readonly hideBeside: string;
  readonly leave: string;

  readonly rowsHidden: (rows: string) => Message;
  readonly noneToHide: Message;
  readonly rowsShown: (rows: string) => Message;
  /** Others hid or showed rows meanwhile, so all were shown. */
  readonly allShown: Message;
  readonly filterChanged: Message;
  /** People stand in other rows than when they were checked. */
  readonly rowsMoved: Message;
}
