// The server that `npm run excel` starts: dist/pane at https://localhost:3000, where manifest.xml says the pane is.
// Excel loads nothing over plain http; the certificate is the one office-addin-dev-certs made and had this computer
// trust.
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

const PORT = 3000;
const CONTENT_TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};

const pane = fileURLToPath(new URL("../dist/pane", import.meta.url));
const certificate = (name) => readFileSync(join(homedir(), ".office-addin-dev-certs", name));

async function answer(request, response) {
  const { pathname } = new URL(request.url, `https://localhost:${PORT}`);
  const file = normalize(join(pane, decodeURIComponent(pathname)));
  if (!file.startsWith(pane + sep)) throw new Error("outside the pane's folder");
  const body = await readFile(file);
  response.writeHead(200, {
    "content-type": CONTENT_TYPES[extname(file)] ?? "application/octet-stream",
    "cache-control": "no-store",
  });
  response.end(body);
}

createServer({ key: certificate("localhost.key"), cert: certificate("localhost.crt") }, (request, response) => {
  answer(request, response).catch(() => {
    response.writeHead(404).end();
  });
}).listen(PORT, "localhost", () => {
  console.log(`The pane: https://localhost:${PORT}/taskpane.html`);
});
