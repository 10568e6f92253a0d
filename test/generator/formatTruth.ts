import type { Truth } from "../support/truth";

/** A truth file's text: a key a line, and a line for each finding and each unit. */
export function formatTruth(truth: Truth): string {
  const lines = Object.entries(truth).map(([key, value]: [string, unknown]) => {
    const listed = (key === "findings" || key === "units") && Array.isArray(value) && value.length > 0;
    const text = listed
      ? `[\n${value.map((entry) => `  ${JSON.stringify(entry)}`).join(",\n")}\n ]`
      : JSON.stringify(value);
    return ` ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${lines.join(",\n")}\n}\n`;
}
