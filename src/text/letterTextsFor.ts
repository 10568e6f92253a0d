import { letter as en } from "./en/letter";
import type { LetterTexts } from "./letterTexts";
import type { Texts } from "./texts";
import { letter as vi } from "./vi/letter";

/** Words of the page of the letter in the language of the pane. */
export function letterTextsFor(locale: Texts["locale"]): LetterTexts {
  return locale === "vi-VN" ? vi : en;
}
