/** What she asks of the units, and for when. */
export interface SupplementWish {
  /** "2026-12-05"; "": none was said. */
  deadline: string;
  /** To whom it is to be sent back: name, telephone, email, as she typed it. */
  contact: string;
}

/** Nothing was said: room is left to write it in. */
export const NO_WISH: SupplementWish = { deadline: "", contact: "" };
