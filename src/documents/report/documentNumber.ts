/** What is often typed before a number, and what the sheet says itself. */
const BEFORE = /^\s*(?:(?:công\s+văn|cv|báo\s+cáo|tờ\s+trình|văn\s+bản|phụ\s+lục)\s+)?số(?:\s*[:.]\s*|\s+)/iu;

/** A document's number and symbol alone: "Số: 12/BC-BHXH" and "Công văn số 12/BC-BHXH" → "12/BC-BHXH". */
export const documentNumber = (typed: string): string => typed.normalize("NFC").replace(BEFORE, "").trim();
