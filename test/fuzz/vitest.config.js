import unit from "../../vitest.config.js";

/** `npm run fuzz -- MINUTES`: random cases, others each time. */
export default { ...unit, test: { ...unit.test, include: ["test/fuzz/fuzzOn.ts"], testTimeout: 86_400_000 } };
