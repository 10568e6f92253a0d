import type { Letter } from "../../documents/letter/composeLetter";

/** Characters that a mailto link may have: browsers on Windows hand on 2,046 to 2,083, Outlook takes as many. */
export const MOST_CHARACTERS = 2_000;

/** A link that opens the mail program. `whole`: with subject and body; else the body was too long. */
export interface MailLink {
  href: string;
  whole: boolean;
}

// half a pair of surrogates, which a keyboard can leave behind, cannot be encoded
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ""));

/** RFC 6068: percent-encoded UTF-8, lines broken by CR LF. The recipient is for the officer to say. */
export function mailLink({ subject, body }: Letter): MailLink {
  const bare = `mailto:?subject=${encoded(subject)}`;
  const href = `${bare}&body=${encoded(body.replace(/\r?\n/g, "\r\n"))}`;
  if (href.length <= MOST_CHARACTERS) return { href, whole: true };
  return { href: bare.length <= MOST_CHARACTERS ? bare : "mailto:", whole: false };
}
