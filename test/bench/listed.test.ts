import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

/** `npm run bench` takes long and is no part of `npm test`: whether it would begin is told here. */
test("Playwright finds every flow of the bench, and nothing else", () => {
  const args = ["test", "--list", "--reporter=json", "--config", "test/bench/playwright.config.js"];
  const { stdout } = spawnSync(process.execPath, ["node_modules/@playwright/test/cli.js", ...args], {
    encoding: "utf8",
  });
  const { errors, suites } = JSON.parse(stdout) as { errors: unknown[]; suites: { file: string }[] };
  expect(errors).toEqual([]);
  expect(suites.map(({ file }) => file)).toEqual(
    readdirSync("test/bench")
      .filter((file) => file.endsWith(".spec.ts"))
      .sort(),
  );
});
