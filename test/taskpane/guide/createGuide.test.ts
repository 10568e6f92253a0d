import { createGuide } from "../../../src/taskpane/guide/createGuide";
import { GUIDE_OF_STEP, guideOfRule } from "../../../src/taskpane/guide/guideLinks";
import { GUIDE_OUTLINE } from "../../../src/text/guideOutline";
import { RULE_IDS } from "../../../src/text/ruleText";

test("opens at its beginning or at a point, closes, and tells of each", () => {
  const guide = createGuide();
  const onChange = vitest.fn();
  guide.subscribe(onChange);
  expect(guide.getState()).toEqual({ open: false, at: null });
  guide.open("one-stop");
  expect(guide.getState()).toEqual({ open: true, at: "one-stop" });
  guide.close();
  expect(guide.getState()).toEqual({ open: false, at: null });
  guide.open(null);
  expect(guide.getState()).toEqual({ open: true, at: null });
  expect(onChange).toHaveBeenCalledTimes(3);
});

test("rules and steps lead to these points", () => {
  const links = RULE_IDS.flatMap((rule) => {
    const point = guideOfRule(rule);
    return point === undefined ? [] : [[rule, point]];
  });
  expect([...links, ...Object.entries(GUIDE_OF_STEP)]).toEqual([
    ["missing-citizen-id", "without-card"],
    ["missing-level-2", "with-card"],
    ["missing-reason", "report"],
    ["level-2-without-citizen-id", "without-card"],
    ["one-stop-not-level-2", "one-stop"],
    ["old-id-number", "without-card"],
    ["unclear-level-2", "levels"],
    ["card-and-level-2", "without-card"],
    ["register", "with-card"],
    ["immigration", "as-card"],
    ["wait", "waiting"],
    ["activate", "activating"],
  ]);
  const ids: string[] = GUIDE_OUTLINE.flatMap(({ points }) => points.map(({ id }) => id));
  expect(links.filter(([, point]) => !ids.includes(point ?? ""))).toEqual([]);
});
