import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { PROGRESS_LOOK } from "../../../../src/taskpane/components/totals/progressLook";
import { contrast, rgbOf } from "../../../support/contrast";

test.each([
  ["light", webLightTheme],
  ["dark", webDarkTheme],
])("%s: fill and line stand out from the pane by 3 to 1 (WCAG 2.2, 1.4.11)", (_name, theme) => {
  const ground = rgbOf(theme.colorNeutralBackground1);
  for (const part of ["fill", "line"] as const)
    expect(contrast(rgbOf(theme[PROGRESS_LOOK[part]]), ground)).toBeGreaterThanOrEqual(3);
});
