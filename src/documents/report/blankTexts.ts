import { officeNames } from "./officeNames";
import { brokenName, type LetterheadName } from "./letterheadName";
import { splitDate, type BlankName, type ReportBlanks } from "./reportBlanks";
import type { ReportParticulars, Signer } from "./reportParticulars";
import type { ReportWords } from "./reportWords";

/** What is often typed before a number, and what the sheet says itself. */
const BEFORE_NUMBER =
  /^\s*(?:(?:(?:công\s+văn|cv|báo\s+cáo|tờ\s+trình|văn\s+bản|phụ\s+lục)\s+)?(?:số(?:\s*[:：.]\s*|\s+|(?=\d))|so\s*[:：]\s*))+/iu;

/** A document's number and symbol alone: "Số: 12/BC-BHXH" and "Công văn số 12/BC-BHXH" → "12/BC-BHXH". */
export const documentNumber = (typed: string): string => typed.normalize("NFC").replace(BEFORE_NUMBER, "").trim();

/** What the report says of the office itself, as it is to be printed. */
export interface BlankTexts {
  superior: LetterheadName;
  office: LetterheadName;
  /** Standalone: "Số: …". */
  number: string;
  /** Standalone: "Kính gửi: …". */
  addressee: string;
  /** Standalone: what stands under "Nơi nhận:", line by line. */
  recipients: string;
  /** Annex: "(Kèm theo …)". */
  letter: string;
  placeAndDate: string;
  signers: readonly Signer[];
}

const inCapitals = (text: string) => text.trim().toLocaleUpperCase("vi");

/**
 * What the form says, but where the officer's own word on the sheet stays (`ReportBlanks`).
 * @param room what a line of the letterhead has, in points
 */
export function blankTexts(
  particulars: ReportParticulars,
  checkedAt: Date,
  words: ReportWords,
  blanks: ReportBlanks,
  room: number,
): BlankTexts {
  const { form, office, place, number, recipients, signers } = particulars;
  const { blankParticulars } = words;
  const names = officeNames(particulars, words);
  const dated = (name: BlankName, date: BlankName, text: string, filledIn: boolean, dateFilledIn = false) => {
    const own = splitDate(text);
    const said = blanks.text(name, own.words, filledIn);
    const day = blanks.text(date, own.date, dateFilledIn);
    // Typed as one: "Hà Nội, 05/3/2026" wants no other date behind it.
    return said !== own.words && !blanks.isTyped(date) ? said : said + day;
  };
  const named = (name: "superior" | "office", own: string, filledIn: boolean): LetterheadName => {
    const broken = brokenName(own, room, name);
    const said = blanks.text(name, own, filledIn);
    return said === own ? broken : { ...broken, text: said };
  };
  const signing = signers.filter(({ title, name }) => `${title}${name}`.trim() !== "");
  const before = blanks.formerSigners(signing.map(({ title }) => inCapitals(title)));
  const signed = signing.map(({ title, name }, at): Signer => {
    const signer = before[at] ?? null;
    const usual = blankParticulars.signers.some((other) => other.title === inCapitals(title));
    const blank = (what: "title" | "name", own: string, filledIn: boolean) =>
      blanks.text(
        `${what}${at}` as BlankName,
        own,
        filledIn,
        signer === null ? null : (`${what}${signer}` as BlankName),
      );
    return { title: blank("title", inCapitals(title), !usual), name: blank("name", name, name.trim() !== "") };
  });
  const bare = documentNumber(number);
  const withDate = splitDate(place).date !== "";
  const where = place.trim().replace(/\s*,$/u, "");
  const listed = recipients.replace(/^\s*nơi\s+nhận\s*[:：]?/iu, "").trim();
  const standalone = form === "standalone";
  return {
    superior: named("superior", inCapitals(names.superior), particulars.superior.trim() !== ""),
    office: named("office", inCapitals(office) || words.blankOffice, office.trim() !== ""),
    number: standalone ? blanks.text("number", words.numbered(bare), bare !== "") : "",
    addressee: standalone
      ? blanks.text("addressee", words.addressedTo(names.addressee), particulars.addressee.trim() !== "")
      : "",
    recipients: standalone ? blanks.text("recipients", listed || words.usualRecipients, listed !== "") : "",
    letter: standalone ? "" : dated("letter", "letterDate", words.attachedTo(bare), bare !== ""),
    placeAndDate: dated(
      "place",
      "date",
      withDate ? place.trim() : words.placeAndDate(where, checkedAt),
      where !== "",
      withDate,
    ),
    signers: signed,
  };
}
