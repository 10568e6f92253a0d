// In Stryker's copy of the project this holds all tests of a folder (`joinTests.mjs`). Stryker keeps what it learned of
// tests only where their file is there from the start.
