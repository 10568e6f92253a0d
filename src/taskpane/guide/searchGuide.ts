import { foldText } from "../../grid/foldText";
import { GUIDE_OUTLINE, type GuidePointId, type GuideTopicId, type LetterPlace } from "../../text/guideOutline";
import type { GuideTexts } from "../../text/guideTexts";

/** A topic with those of its points that are wanted. */
export interface GuideTopic {
  topic: GuideTopicId;
  points: readonly { id: GuidePointId; places: readonly LetterPlace[] }[];
}

/** Words that are looked for, folded: "Định danh" gives ["dinh", "danh"]. */
export function searchedWords(query: string): readonly string[] {
  return foldText(query)
    .split(" ")
    .filter((word) => word !== "");
}

/**
 * Points that have every searched word, whole or its beginning, with or without diacritics, in what they say, their
 * topic or their place in the letter; topics that have none are left out. Nothing to search for gives everything.
 */
export function searchGuide(texts: GuideTexts, query: string): readonly GuideTopic[] {
  const words = searchedWords(query);
  return GUIDE_OUTLINE.map(({ topic, points }) => ({
    topic,
    points: points.filter(({ id, places }) => {
      const { title, paragraphs, list = [], now } = texts.points[id];
      const said = [
        texts.topics[topic],
        title,
        ...paragraphs,
        ...list,
        ...(now === undefined ? [] : [texts.now(now)]),
        ...places.map(texts.place),
      ];
      const folded = ` ${foldText(said.join(" "))}`;
      return words.every((word) => folded.includes(` ${word}`));
    }),
  })).filter(({ points }) => points.length > 0);
}
