import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROSTERS, workbookFile } from "../support/truth";
import { ROSTER_CASES } from "./cases";
import { formatTruth } from "./formatTruth";
import { makeRoster } from "./makeRoster";
import { writeWorkbook } from "./writeWorkbook";

/** `npm run rosters`: run by Vitest, which compiles TypeScript; it tests nothing. */
test.each(ROSTER_CASES)("$name", async (rosterCase) => {
  const { sheets, truth } = makeRoster(rosterCase);
  writeFileSync(workbookFile(rosterCase.name), await writeWorkbook(sheets));
  writeFileSync(join(ROSTERS, `${rosterCase.name}.json`), formatTruth(truth));
});
