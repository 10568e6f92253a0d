import { env, platform } from "node:process";
import { findInstalled, findOnPath } from "./findProgram.mjs";

/** LibreOffice: the program SOFFICE names, else the one of this machine; undefined where there is none. */
export function findOffice() {
  if (env.SOFFICE) return env.SOFFICE;
  if (platform === "win32") return findInstalled("LibreOffice/program/soffice.com");
  if (platform === "darwin") return findInstalled("/Applications/LibreOffice.app/Contents/MacOS/soffice");
  return findOnPath("soffice", "libreoffice");
}
