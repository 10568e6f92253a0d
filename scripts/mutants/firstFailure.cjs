const { TestEnvironment } = require("jest-environment-node");

/** How long each test took when this process ran it last, by its name, in milliseconds. */
const lasted = new Map();

/** How long a test, or all tests under a heading, took. */
function lengthOf({ children, name }) {
  return children === undefined
    ? (lasted.get(name) ?? 0)
    : children.reduce((whole, child) => whole + lengthOf(child), 0);
}

/** Puts short tests before long ones, under each heading. */
function shortestFirst({ children = [] }) {
  children.sort((a, b) => lengthOf(a) - lengthOf(b));
  children.forEach(shortestFirst);
}

/**
 * Runs the short tests first, and no further test after one that failed: it has killed the mutant. Required by Stryker,
 * hence no module of ECMAScript.
 */
module.exports = class FirstFailure extends TestEnvironment {
  failed = false;

  handleTestEvent(event, { rootDescribeBlock }) {
    if (event.name === "run_start") shortestFirst(rootDescribeBlock);
    if (event.name === "test_done") lasted.set(event.test.name, event.test.duration ?? 0);
    if (event.name === "test_fn_failure" || event.name === "hook_failure") this.failed = true;
    if (event.name === "test_start" && this.failed) event.test.mode = "skip";
  }
};
