import { enGuide } from "./enGuide";
import type { GuideTexts } from "./guideTexts";
import type { Texts } from "./texts";
import { viGuide } from "./viGuide";

/** The guide in the language of the pane. */
export function guideTextsFor(locale: Texts["locale"]): GuideTexts {
  return locale === "vi-VN" ? viGuide : enGuide;
}
