/**
 * Unit tests: everything under test/ but what Playwright and LibreOffice run. `npm run build` comes before test/bundle.
 */
export default {
  testEnvironment: "node",
  // Jest keeps one core free, which on a machine of two is half of it.
  maxWorkers: "100%",
  // Whole workbooks are opened and saved in one test; the default of 5 s is for units.
  testTimeout: 60_000,
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/", "<rootDir>/test/libreoffice/"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.cache/"],
  // The one file that the workbench is built with: its hundreds of parts would be loaded anew for every test file.
  moduleNameMapper: { "^exceljs$": "<rootDir>/node_modules/exceljs/dist/exceljs.min.js" },
  // The reader of files comes as ES modules alone.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  transform: {
    "^.+\\.(tsx?|mjs)$": ["@swc/jest", { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } }],
  },
};
