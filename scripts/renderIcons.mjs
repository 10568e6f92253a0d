// Renders assets/icon-*.png from the drawings in assets/source; the small ones are drawn pixel by pixel, each for its
// size. Run it after changing a drawing: node scripts/renderIcons.mjs
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { findBrowser } from "../test/support/findBrowser.mjs";

/** Size of the picture in pixels → size of the drawing it is made from. */
const DRAWING_OF = { 16: 16, 20: 20, 32: 32, 64: 80, 80: 80 };

const assets = (path) => fileURLToPath(new URL(`../assets/${path}`, import.meta.url));

const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
for (const [size, drawing] of Object.entries(DRAWING_OF)) {
  const page = await browser.newPage({ viewport: { width: Number(size), height: Number(size) } });
  const svg = await readFile(assets(`source/icon-${drawing}.svg`), "utf8");
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  await page.screenshot({ path: assets(`icon-${size}.png`), omitBackground: true });
  console.log(`assets/icon-${size}.png`);
}
await browser.close();
