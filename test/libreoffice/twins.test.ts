import { askOfficeOfTwins } from "../support/askOfficeOfTwins";
import { compareTwins } from "../support/compareTwins";
import { curedSheet } from "../support/curedSheet";
import { twinSheets } from "../support/twinSheets";

test("LibreOffice marks what the rules find, and nothing that was put right", async () => {
  const all = [...twinSheets(), curedSheet()];
  expect(compareTwins(all, await askOfficeOfTwins(all), "LibreOffice")).toEqual({ unknown: [], unmet: [] });
});
