const { TestEnvironment } = require("jest-environment-node");

/** Runs no further test after one that failed: it has killed the mutant. Required by Stryker, hence no module of ECMAScript. */
module.exports = class FirstFailure extends TestEnvironment {
  failed = false;

  handleTestEvent(event) {
    if (event.name === "test_fn_failure" || event.name === "hook_failure") this.failed = true;
    if (event.name === "test_start" && this.failed) event.test.mode = "skip";
  }
};
