/** Where a module of the pane asks for another only when it is wanted. */
const LAZY = /\bimport\((?:\/\*.*?\*\/ )?("\.[^"]+")\)/g;

/**
 * Has what a module asks for when it is wanted at hand from the beginning. The test runner would ask another process
 * for it, and what a test sees of a clock of its own would depend on when the answer comes.
 */
export const lazyPartsAtOnce = {
  name: "lazy-parts-at-once",
  enforce: "pre",
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const parts = [];
    const asked = code.replace(LAZY, (_, path) => `Promise.resolve(lazyPart${parts.push(path)})`);
    // At the end, so that lines stay where they are.
    const imports = parts.map((path, at) => `import * as lazyPart${at + 1} from ${path};`);
    return { code: [asked, ...imports].join("\n"), map: null };
  },
};
