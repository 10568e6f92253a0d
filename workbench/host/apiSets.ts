import table from "./apiSets.json";

/** Highest supported version by requirement set, such as `{ ExcelApi: "1.17" }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * The sets of an Excel that has ExcelApi up to a version; from 1.20 on Excel records what add-ins do for the user's
 * undo.
 */
export function setsAt(excelApi: string): RequirementSets {
  const sets = { ExcelApi: excelApi };
  return isAtLeast(excelApi, "1.20") ? { ...sets, ExcelApiUndo: "1.8", RichApiRuntimeFlag: "1.2" } : sets;
}

/**
 * Set and version by "Class.member"; "Class.member=" is the setting of a property. What is not in it is as old as the
 * API.
 */
const NEEDED = new Map<string, { set: string; version: string }>();
for (const [type, sets] of Object.entries<Partial<Record<string, string>>>(table))
  for (const [needed, members = ""] of Object.entries(sets)) {
    const [set = "", version = ""] = needed.split(" ");
    for (const member of members.split(" ")) NEEDED.set(`${type}.${member}`, { set, version });
  }

/** Whether an Excel with these sets has a member of a class. */
export function hasMember(sets: RequirementSets, type: string, member: string): boolean {
  const needed = NEEDED.get(`${type}.${member}`);
  return needed === undefined || isAtLeast(sets[needed.set] ?? "0.0", needed.version);
}

function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
