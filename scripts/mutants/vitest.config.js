import unit from "../../vitest.config.js";
import { JOINED } from "./joined.mjs";

/** What Stryker runs for each mutant in its copy of the project: the tests of one folder, joined to one file. */
export default { ...unit, test: { ...unit.test, include: [JOINED], isolate: true } };
