import { setsAt } from "../host/apiSets";
import { HOST_MODES } from "../host/hostMode";
import type { HostOptions } from "../host/officeHost";

/**
 * What Excel is to be like, by the page's own address: `?api=1.9` a version, `?mode=read-only&mode=no-printer` states
 * of it.
 */
export function askedOptions(): Pick<HostOptions, "requirementSets" | "modes"> {
  const asked = new URLSearchParams(location.search);
  const api = asked.get("api");
  const modes = asked.getAll("mode");
  return {
    modes: HOST_MODES.filter((mode) => modes.includes(mode)),
    ...(api !== null && { requirementSets: setsAt(api) }),
  };
}

/** Whether sheets have other ids each time that a workbook is opened, as in Excel: `?ids=new`. */
export function wantsNewIds(): boolean {
  return new URLSearchParams(location.search).get("ids") === "new";
}
