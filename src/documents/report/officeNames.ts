import type { OfficeKind, ReportParticulars } from "./reportParticulars";

/** What of the particulars says to whom an office reports. */
export type OfficeParticulars = Pick<ReportParticulars, "officeKind" | keyof OfficeNames>;

/** What the names of offices are taken from where nothing was typed (`ReportWords`). */
export interface OfficeWords {
  /** By the kind of office. */
  usualNames: Readonly<Record<OfficeKind, OfficeNames>>;
  /** Words in the names of offices that running text has in small letters. */
  smallWords: readonly string[];
}

/** To whom an office reports. */
export interface OfficeNames {
  /** The body above, as it stands over the name of the office. */
  superior: string;
  /** "Kính gửi: …" */
  addressee: string;
  /** "Kiến nghị, đề xuất với …" */
  proposals: string;
}

const isInCapitals = (text: string) => text === text.toLocaleUpperCase("vi") && text !== text.toLocaleLowerCase("vi");

/**
 * A name in running text: "BẢO HIỂM XÃ HỘI TỈNH LAI CHÂU" → "Bảo hiểm xã hội tỉnh Lai Châu". One that was not typed in
 * capitals stays.
 */
function inRunningText(name: string, smallWords: readonly string[]): string {
  if (!isInCapitals(name)) return name;
  const lower = name.toLocaleLowerCase("vi");
  const small = smallWords.map((words) => ({ words, at: lower.indexOf(words) })).filter(({ at }) => at >= 0);
  const isSmall = (at: number) => small.some((each) => at >= each.at && at < each.at + each.words.length);
  return lower.replace(/\p{L}+/gu, (word, at: number) =>
    at > 0 && isSmall(at) ? word : word.charAt(0).toLocaleUpperCase("vi") + word.slice(1),
  );
}

/**
 * What was typed, and what follows of the kind of office where nothing was. Addressee and proposals follow the body
 * above.
 */
export function officeNames(
  { officeKind, superior, addressee, proposals }: OfficeParticulars,
  { usualNames, smallWords }: OfficeWords,
): OfficeNames {
  const usual = usualNames[officeKind];
  const above = superior.trim();
  // A body above that was typed is the one that is written to; of the usual one the full address is known.
  const addressed =
    above === "" || above.toLocaleUpperCase("vi") === usual.superior.toLocaleUpperCase("vi")
      ? usual
      : { addressee: inRunningText(above, smallWords), proposals: inRunningText(above, smallWords) };
  return {
    superior: above || usual.superior,
    addressee: addressee.replace(/^\s*kính\s+gửi\s*[:：]?/iu, "").trim() || addressed.addressee,
    proposals: proposals.replace(/^\s*với\s/iu, "").trim() || addressed.proposals,
  };
}
