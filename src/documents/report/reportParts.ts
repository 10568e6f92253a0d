import type { SheetDraft } from "../sheetDraft";
import type { Keep } from "../draftCell";

const ROMAN = ["I", "II", "III", "IV", "V", "VI"];

/** Begins a part under a heading; what comes before the first call of what it gives stays on one page. */
export type BeginPart = (heading: string) => Keep;

/** Numbers the parts of a report as they are begun. */
export function partsOf(draft: SheetDraft): BeginPart {
  let parts = 0;
  return (heading) => {
    if (parts > 0) draft.gap(8);
    const top = draft.next;
    draft.line(`${ROMAN[parts++] ?? ""}. ${heading}`, "section");
    // The first part stays below the head, however long it is.
    let kept = parts === 1;
    const keep = () => {
      if (!kept) draft.keepTogether(top);
      kept = true;
    };
    return Object.assign(keep, { top });
  };
}
