/** Keeps circles out of the imports, those of types included: ESLint's own rules for that pass over `import type`. */
export default {
  forbidden: [
    {
      name: "no-circular",
      comment: "Two modules that need each other are one, or a third is hidden in them.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".d.ts", ".mjs", ".js", ".json"] },
  },
};
