import { askOfficeOfTwins } from "../support/askOfficeOfTwins";
import { compareTwins } from "../support/compareTwins";
import { curedSheet } from "../support/curedSheet";
import { typedSheet } from "../support/typedSheet";
import { twinSheets } from "../support/twinSheets";

test("LibreOffice marks what the rules find and what is typed wrong, and nothing that was put right", async () => {
  const all = [...twinSheets(), curedSheet(), typedSheet()];
  expect(compareTwins(all, await askOfficeOfTwins(all), "LibreOffice")).toEqual({ unknown: [], unmet: [] });
});
