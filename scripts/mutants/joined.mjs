/** The file that holds all tests of a folder, in Stryker's copy of the project. */
export const JOINED = "joined.test.cjs";
