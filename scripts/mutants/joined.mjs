/** The folder of the file that holds all tests of a folder, in Stryker's copy of the project: nothing else is in it. */
export const JOINED_FOLDER = "scripts/mutants/joined";

/** That file. */
export const JOINED = `${JOINED_FOLDER}/joined.test.cjs`;
