import type { CompareTexts } from "./compareTexts";
import type { GatherTexts } from "./gatherTexts";
import type { GuideTexts } from "./guideTexts";
import type { LetterTexts } from "./letterTexts";
import type { SelfTestTexts } from "./selfTestTexts";
import type { TakeBackTexts } from "./takeBackTexts";
import type { TemplateTexts } from "./templateTexts";
import type { Texts } from "./texts";

/**
 * The language of the pane: Vietnamese for any Vietnamese display language such as "vi-VN", else English (issue 3, item
 * 6).
 */
export function languageOf(displayLanguage: string): "vi" | "en" {
  return /^vi\b/i.test(displayLanguage) ? "vi" : "en";
}

/** Loads the texts for a display language. Rejects where they cannot be fetched. */
export async function loadTexts(displayLanguage: string): Promise<Texts> {
  return languageOf(displayLanguage) === "vi"
    ? (await import(/* webpackChunkName: "vi" */ "./vi/vi")).vi
    : (await import(/* webpackChunkName: "en" */ "./en/en")).en;
}

/** Gives the same promise at every call, as React's `use` demands. */
function once<Words>(load: () => Promise<Words>): () => Promise<Words> {
  let loading: Promise<Words> | undefined;
  return () => (loading ??= load());
}

type OfLocale<Words> = Readonly<Record<Texts["locale"], () => Promise<Words>>>;

/** Loads the guide, once, in each language of the pane. */
export const loadGuide: OfLocale<GuideTexts> = {
  "vi-VN": once(async () => (await import("./vi/guide")).guide),
  "en-US": once(async () => (await import("./en/guide")).guide),
};

/** Loads the words of the page of the letter, once, in each language of the pane. */
export const loadLetterTexts: OfLocale<LetterTexts> = {
  "vi-VN": once(async () => (await import("./vi/letter")).letter),
  "en-US": once(async () => (await import("./en/letter")).letter),
};

/** Loads the words of the self-test, once, in each language of the pane. */
export const loadSelfTestTexts: OfLocale<SelfTestTexts> = {
  "vi-VN": once(async () => (await import("./vi/selfTest")).selfTest),
  "en-US": once(async () => (await import("./en/selfTest")).selfTest),
};

/** Loads the words about the files of many offices, once, in each language of the pane. */
export const loadGatherTexts: OfLocale<GatherTexts> = {
  "vi-VN": once(async () => (await import("./vi/gather")).gather),
  "en-US": once(async () => (await import("./en/gather")).gather),
};

/** Loads the words about comparing two lists, once, in each language of the pane. */
export const loadCompareTexts: OfLocale<CompareTexts> = {
  "vi-VN": once(async () => (await import("./vi/compare")).compare),
  "en-US": once(async () => (await import("./en/compare")).compare),
};

/** Loads the words of the page of what came back, once, in each language of the pane. */
export const loadTakeBackTexts: OfLocale<TakeBackTexts> = {
  "vi-VN": once(async () => (await import(/* webpackChunkName: "units-vi" */ "./vi/takeBack")).takeBack),
  "en-US": once(async () => (await import(/* webpackChunkName: "units-en" */ "./en/takeBack")).takeBack),
};

/** Loads the words of the page of the template, once, in each language of the pane. */
export const loadTemplateTexts: OfLocale<TemplateTexts> = {
  "vi-VN": once(async () => (await import(/* webpackChunkName: "units-vi" */ "./vi/template")).template),
  "en-US": once(async () => (await import(/* webpackChunkName: "units-en" */ "./en/template")).template),
};
