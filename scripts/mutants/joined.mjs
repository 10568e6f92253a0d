/** The file that holds all tests of a folder, in Stryker's copy of the project. */
export const JOINED = "scripts/mutants/joined.test.mjs";
