import type { LetterTexts } from "../letterTexts";

/** Words of the page of the letter, in English. The letter itself is Vietnamese. */
export const letter: LetterTexts = {
  about:
    "The letter is in Vietnamese and holds totals only: no ID number, nobody's name. You can change it here; the change is not kept.",
  subject: "Subject",
  body: "Body",
  openMail: "Open the mail program",
  copy: "Copy the letter",
  copyBody: "Copy the body",
  copied: "Subject and body copied.",
  copiedBody: "Body copied.",
  copyByHand: "Could not copy by itself. The body is selected: press Ctrl+C (on a Mac: ⌘C).",
  ifNothingOpens: "If no mail program opens, copy the letter and paste it into a new message.",
  tooLong: (most) =>
    `Windows and Outlook take mail links of about ${most} characters, and letters with diacritics need several each. This letter is longer, so the mail program opens with the subject alone: press “Copy the body” first, then paste it into the message.`,
};
