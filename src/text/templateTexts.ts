/** Words of the page on which a template for the units is made. */
export interface TemplateTexts {
  readonly about: string;
  /** How many people there is to be room for. */
  readonly room: string;
  readonly people: (count: string) => string;
  readonly make: string;
  readonly making: string;
  readonly made: string;
  /** Excel opened no new workbook; `code` is its own. */
  readonly refused: (code: string) => string;
}
