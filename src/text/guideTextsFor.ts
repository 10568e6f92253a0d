import { guide as en } from "./en/guide";
import type { GuideTexts } from "./guideTexts";
import type { Texts } from "./texts";
import { guide as vi } from "./vi/guide";

/** The guide in the language of the pane. */
export function guideTextsFor(locale: Texts["locale"]): GuideTexts {
  return locale === "vi-VN" ? vi : en;
}
