import { en } from "./en/en";
import type { Texts } from "./texts";
import { vi } from "./vi/vi";

/** Texts for a display language such as "vi-VN": Vietnamese for any Vietnamese, else English (design §1). */
export function textsFor(displayLanguage: string): Texts {
  return /^vi\b/i.test(displayLanguage) ? vi : en;
}
