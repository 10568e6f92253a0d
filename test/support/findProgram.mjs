import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { env } from "node:process";

/** The first of these programs found on the PATH, whole; undefined where there is none. */
export function findOnPath(...names) {
  const folders = (env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** The first of these files that exists. On Windows a path is looked for below each folder that holds programs. */
export function findInstalled(...paths) {
  const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  const places =
    process.platform === "win32" ? paths.flatMap((path) => folders.map((folder) => join(folder, path))) : paths;
  return places.find((path) => existsSync(path));
}
