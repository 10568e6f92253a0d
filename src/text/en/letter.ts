import type { LetterTexts } from "../letterTexts";

/** Words of the page of the email, in English. The email itself is Vietnamese. */
export const letter: LetterTexts = {
  about:
    "The email is in Vietnamese and holds totals only: no ID number, nobody's name. You can change it here; the change is kept until this pane is closed.",
  untilClosed: "What you changed is there until this pane is closed, and kept nowhere. Copy it before that.",
  behind: "The numbers have changed since you changed this email. Composed anew, it loses what you changed.",
  composeAnew: "Compose anew",
  keepChanged: "Keep as changed",
  subject: "Subject",
  body: "Body",
  openMail: "Copy and open the email",
  copied: "Copied.",
  copyByHand: "Could not copy by itself. The body is selected: press Ctrl+C (on a Mac: ⌘C).",
  ifNothingOpens: "If no mail program opens, paste what was copied into a new message.",
  tooLong: (most) =>
    `Windows and Outlook take mail links of about ${most} characters, and letters with diacritics need several each. This email is longer, so the mail program opens with the subject alone; the body has been copied: paste it into the message.`,
};
