import { readFileSync } from "node:fs";
import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** The folders of src in the order data flows: each may import those before it, never one after it. */
const layers = [
  "grid",
  "roster",
  "rules",
  "summary",
  "compare",
  "highlights",
  "documents",
  "gather",
  "text",
  "excel",
  "taskpane",
];

/** Import sources that lead from a folder of src into one of the named folders, however many `../` it takes. */
const leadingTo = (folders) => `(^|/)\\.\\./(src/)?(${folders.join("|")})(/|$)`;

/** Forbids what matches, imported in any way the language has: a statement, `import()`, or a type's `import("…")`. */
function noImport(regex, message) {
  const literal = `Literal[value=/${regex.replaceAll("/", "\\/")}/]`;
  return {
    pattern: { regex, message },
    syntax: [
      { selector: `ImportExpression > ${literal}`, message },
      { selector: `TSImportType ${literal}`, message },
    ],
  };
}

/**
 * The fence around one layer. ESLint keeps only the last options given for a rule, so each layer gets them all at once.
 */
function fence(layer, index) {
  const folders = [layer].flat();
  const later = layers.slice(index + 1).flat();
  const imports = [
    noImport(leadingTo(["workbench", "test"]), "What ships does not know the workbench and the tests."),
    ...(later.length > 0 ? [noImport(leadingTo(later), `Data flows one way: ${folders[0]} comes before this.`)] : []),
    ...(folders.includes("taskpane") ? [] : [noImport("^(react|@fluentui)", "Only the pane draws.")]),
  ];
  const host = {
    selector: "Identifier[name=/^(Excel|Office|OfficeExtension)$/]",
    message: "Only src/excel speaks to the host, in types too.",
  };
  return {
    files: folders.map((folder) => `src/${folder}/**`),
    rules: {
      "no-restricted-imports": ["error", { patterns: imports.map(({ pattern }) => pattern) }],
      "no-restricted-syntax": [
        "error",
        ...imports.flatMap(({ syntax }) => syntax),
        ...(folders.includes("excel") ? [] : [host]),
        newer,
      ],
    },
  };
}

/**
 * What came after the least web views, Chromium 100 and Safari 16.4 (docs/deploy.md): there the pane would stop in the
 * middle of a check. Of the language only what the compiler's library has (tsconfig.json) need stand there.
 */
const newerMembers = JSON.parse(
  readFileSync(new URL("src/taskpane/start/newerThanWebView.json", import.meta.url), "utf8"),
);
const newer = {
  selector: `MemberExpression[property.name=/^(${newerMembers.join("|")})$/]`,
  message: "Not in the least web view (docs/deploy.md).",
};

/** The workbench plays Excel: it may know cells and addresses, but asks none of our own rules what it should show. */
const workbenchImports = noImport(
  "(^|/)\\.\\./src/(?!grid/)",
  "The workbench knows the built add-in, not its sources.",
);

export default defineConfig(
  globalIgnores(["dist/", "test-results/", "playwright-report/", ".cache/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: {
      globals: Object.fromEntries(["console", "performance", "process", "URL"].map((name) => [name, "readonly"])),
    },
  },
  {
    files: ["src/taskpane/start/webView.js"],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: "script",
      globals: Object.fromEntries(
        ["window", "document", "AbortSignal", "HTMLDialogElement"].map((name) => [name, "readonly"]),
      ),
    },
    rules: { "no-unused-vars": ["error", { caughtErrors: "none" }] },
  },
  {
    files: ["**/*.{ts,tsx}"],
    // Rules that ask for types stand in .oxlintrc.json: oxlint checks the types too.
    extends: [tseslint.configs.strict],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.tsx", "src/taskpane/**/use*.ts"],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
  },
  {
    files: ["src/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  ...layers.map(fence),
  {
    files: ["workbench/**"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [workbenchImports.pattern] }],
      "no-restricted-syntax": ["error", ...workbenchImports.syntax],
    },
  },
  prettier,
  // Prettier breaks lines of code, and leaves comments as they are.
  {
    rules: { "max-len": ["error", { code: 9999, comments: 120, ignoreUrls: true, ignorePattern: "eslint-disable" }] },
  },
);
