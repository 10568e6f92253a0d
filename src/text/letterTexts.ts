/** Words of the page on which the letter is looked over. They come with it, when it is first opened. */
export interface LetterTexts {
  readonly about: string;
  readonly subject: string;
  readonly body: string;
  readonly openMail: string;
  /** Puts subject and body on the clipboard. */
  readonly copy: string;
  /** Puts the body alone on the clipboard. */
  readonly copyBody: string;
  readonly copied: string;
  readonly copiedBody: string;
  /** The clipboard is closed to the add-in; the body is selected. */
  readonly copyByHand: string;
  /** Where nothing opens. */
  readonly ifNothingOpens: string;
  /** Why the mail program is given the subject alone; `most`: characters that a link may have. */
  readonly tooLong: (most: string) => string;
}
