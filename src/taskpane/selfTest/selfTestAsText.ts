import type { SelfTestOutcome, SelfTestPlace } from "../../excel/selfTest/selfTestReport";
import type { SelfTestTexts } from "../../text/selfTestTexts";

/**
 * The outcomes as lines to be sent to whoever looks after the add-in, tab-separated: step, outcome, what Excel gave,
 * milliseconds.
 */
export function selfTestAsText(
  { build, platform, sets }: SelfTestPlace,
  outcomes: readonly SelfTestOutcome[],
  texts: SelfTestTexts,
): string {
  const head = [`Excel ${build}, ${platform}`, sets.join(", ")];
  const lines = outcomes.map(({ step, kind, detail, milliseconds }) =>
    [`${step}: ${texts.steps[step]}`, texts.kinds[kind], detail, String(milliseconds)].join("\t"),
  );
  return [...head, ...lines].join("\n");
}
