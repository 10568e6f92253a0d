import unit from "../vitest.config.js";

/**
 * What runs in another time zone too: the tests of the pure folders. That of growth only measures how long reading
 * takes.
 */
export default {
  ...unit,
  test: {
    ...unit.test,
    include: ["test/{grid,roster,rules,summary,highlights,documents}/**/*.test.ts"],
    exclude: ["test/roster/growth.test.ts"],
  },
};
