import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What is served from where; the longest prefix that fits wins. */
const FOLDERS = [
  ["/office/", join(root, "node_modules/@microsoft/office-js/dist")],
  ["/pane/", join(root, "dist/pane")],
  ["/rosters/", join(root, "test/rosters")],
  ["/", join(root, "dist/workbench")],
];

/**
 * Over plain http, office.js asks this page in its own folder whether the host may be trusted (the host is then asked
 * in place of a Microsoft domain). Only a workbench may ever serve such a page.
 */
const TRUST_PAGE = `<!doctype html><meta charset="utf-8"><title>Workbench</title><script>
addEventListener("message", (event) => parent.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin));
</script>`;

const CONTENT_TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The file a path stands for, or null where it would leave its folder. */
function fileOf(path) {
  const [prefix, folder] = FOLDERS.find(([start]) => path.startsWith(start));
  const file = normalize(join(folder, path.slice(prefix.length) || "index.html"));
  return file.startsWith(folder + sep) ? file : null;
}

function send(response, status, contentType, body) {
  response.writeHead(status, { "content-type": contentType, "cache-control": "no-store" });
  response.end(body);
}

/** The names of the sample rosters, in order. */
async function sampleNames() {
  const names = await readdir(join(root, "test/rosters"));
  const { compare } = new Intl.Collator("vi", { numeric: true });
  return names.filter((name) => name.endsWith(".xlsx")).sort(compare);
}

async function answer(request, response) {
  let path;
  try {
    path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  } catch {
    return send(response, 400, "text/plain; charset=utf-8", "Bad request");
  }
  if (request.method !== "GET" && request.method !== "HEAD")
    return send(response, 405, "text/plain; charset=utf-8", "Method not allowed");
  // office.js asks for its telemetry and does without; an empty script keeps the console clean, and nothing leaves the
  // machine.
  if (path.startsWith("/pane/office/telemetry/")) return send(response, 200, CONTENT_TYPES[".js"], "");
  if (path.endsWith("/office/AgaveErrorUX/index.html")) return send(response, 200, CONTENT_TYPES[".html"], TRUST_PAGE);
  if (path === "/rosters/index.json")
    return send(response, 200, CONTENT_TYPES[".json"], JSON.stringify(await sampleNames()));
  const file = path.includes("\0") ? null : fileOf(path);
  const found = file === null ? null : await stat(file).catch(() => null);
  if (file === null || found === null || !found.isFile())
    return send(response, 404, "text/plain; charset=utf-8", "Not found");
  // The browser keeps what it has, compiled, and asks each time whether it is still so.
  const headers = { "cache-control": "no-cache", etag: `"${found.size}-${found.mtimeMs}"` };
  if (request.headers["if-none-match"] === headers.etag) return response.writeHead(304, headers).end();
  response.writeHead(200, {
    ...headers,
    "content-type": CONTENT_TYPES[extname(file)] ?? "application/octet-stream",
    "content-length": found.size,
  });
  if (request.method === "HEAD") return response.end();
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}

/**
 * Serves the workbench to this machine only. Port 0 takes a free one.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} once it listens; rejects where the port is taken
 */
export function serve(port) {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      const close = () =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ url: `http://localhost:${server.address().port}/`, close });
    });
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await serve(Number(process.env.PORT ?? 3000));
  console.log(`Bàn thử Rà soát VNeID: ${url}`);
}
