/** Test files share a process: none leaves another its clock, its spies or its globals. */
afterAll(() => {
  vitest.useRealTimers();
  vitest.restoreAllMocks();
  vitest.unstubAllGlobals();
});
