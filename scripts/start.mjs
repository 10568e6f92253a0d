// `npm start`: the workbench, where the add-in runs without Excel. Built first where its sources have changed.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { serve } from "../workbench/server.mjs";
import { buildIfStale } from "./buildIfStale.mjs";

const port = Number(process.env.PORT ?? 3000);

/** Builds in the folder of the project, wherever the command was given, showing how it goes. */
function build(name, program, args) {
  console.log(`Building ${name} …`);
  const cwd = fileURLToPath(new URL("..", import.meta.url));
  return spawnSync(process.execPath, [program, ...args], { cwd, stdio: "inherit" }).status === 0;
}

if (!(await buildIfStale(build))) {
  console.error("The build failed: see above.");
  process.exit(1);
}

try {
  const { url } = await serve(port);
  console.log(`
Bàn thử Rà soát VNeID: ${url}
Mở địa chỉ này trong trình duyệt, rồi bấm “Kiểm tra” trong khung bên phải. Ctrl+C để dừng.

The VNeID Roster workbench: ${url}
It plays Excel's part for the add-in: a sample roster is open, and “Mở tệp” opens an .xlsx of yours. Ctrl+C stops it.`);
} catch (error) {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is taken by another program. Set the variable PORT to a free one, such as 3001.`);
  process.exit(1);
}
