import unit from "../../vitest.config.js";

/** `npm run faults`: every fault at every request of every action. */
export default { ...unit, test: { ...unit.test, include: ["test/faults/everyFault.ts"], testTimeout: 3_600_000 } };
