import type { OfficeKind, ReportParticulars } from "./reportParticulars";

/** What of the particulars says to whom an office reports. */
export type OfficeParticulars = Pick<ReportParticulars, "officeKind" | keyof OfficeNames>;

/** What the names of offices are taken from where nothing was typed (`ReportWords`). */
export interface OfficeWords {
  /** By the kind of office. */
  usualNames: Readonly<Record<OfficeKind, OfficeNames>>;
  /** What names of offices of BHXH begin with, and what stands before the place. */
  bodies: readonly string[];
  beforePlace: readonly string[];
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

/** What has no vowel is short for something, and what has these letters alone is a number: "BHXH", "TP", "XXVII". */
const STAYS = /^(?:[^AEIOUY]+|[IVX]+)$/u;

/**
 * A name in running text: "BẢO HIỂM XÃ HỘI TỈNH LAI CHÂU" → "Bảo hiểm xã hội tỉnh Lai Châu". One that was not typed in
 * capitals stays, and so does that of another body: which of its words are a name of their own is not known.
 */
function inRunningText(name: string, { bodies, beforePlace }: Omit<OfficeWords, "usualNames">): string {
  const [ofBody, ofPlace] = [bodies.join("|"), beforePlace.join("|")];
  if (!isInCapitals(name) || !new RegExp(`^(?:${ofBody})\\s(?:${ofPlace})(?!\\p{L})`, "iu").test(name)) return name;
  const words = new RegExp(`(?<!\\p{L})(${ofBody}|${ofPlace})(?!\\p{L})|\\p{L}+`, "giu");
  return name.replace(words, (word: string, small: string | undefined, at: number) => {
    if (STAYS.test(word.normalize("NFD"))) return word;
    const lower = word.toLocaleLowerCase("vi");
    return small !== undefined && at > 0 ? lower : word.charAt(0) + lower.slice(1);
  });
}

/**
 * What was typed, and what follows of the kind of office where nothing was. Addressee and proposals follow the body
 * above.
 */
export function officeNames(
  { officeKind, superior, addressee, proposals }: OfficeParticulars,
  { usualNames, ...words }: OfficeWords,
): OfficeNames {
  const usual = usualNames[officeKind];
  const above = superior.normalize("NFC").trim();
  // A body above that was typed is the one that is written to; of a usual one the full address is known.
  const known = [usual, ...Object.values(usualNames)].find(
    (names) => above.toLocaleUpperCase("vi") === names.superior.toLocaleUpperCase("vi"),
  );
  const typed = inRunningText(above, words);
  const addressed = above === "" ? usual : (known ?? { addressee: typed, proposals: typed });
  return {
    superior: above || usual.superior,
    addressee: addressee.replace(/^\s*kính\s+gửi\s*[:：]?/iu, "").trim() || addressed.addressee,
    proposals: proposals.replace(/^\s*với\s/iu, "").trim() || addressed.proposals,
  };
}
