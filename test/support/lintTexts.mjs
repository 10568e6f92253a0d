import { text } from "node:stream/consumers";
import process from "node:process";
import { ESLint } from "eslint";

// Runs apart from jest, which cannot load an eslint.config.js that is an ES module.
// In: [[file name, text], …] as JSON. Out: for each text its findings as [line, id of the rule], in the order of the
// text.
const eslint = new ESLint();
const found = [];
for (const [filePath, code] of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath });
  found.push(result.messages.map(({ line, ruleId, message }) => [line, ruleId ?? message]));
}
process.stdout.write(JSON.stringify(found));
