/** Words of the page on which the letter is looked over. They come with it, when it is first opened. */
export interface LetterTexts {
  readonly about: string;
  /** She has changed the email, and the numbers have changed since. */
  readonly behind: string;
  /** What she changed is in no file and no storage: it may name people. */
  readonly untilClosed: string;
  readonly composeAnew: string;
  readonly keepChanged: string;
  readonly subject: string;
  readonly body: string;
  /** Puts the email on the clipboard, and opens the mail program with it. */
  readonly openMail: string;
  readonly copied: string;
  /** The clipboard is closed to the add-in; the body is selected. */
  readonly copyByHand: string;
  /** Where nothing opens. */
  readonly ifNothingOpens: string;
  /** Why the mail program is given the subject alone; `most`: characters that a link may have. */
  readonly tooLong: (most: string) => string;
}
