import { recallForms, rememberForm } from "../../excel/columns/columnMemory";
import { recallOffices, rememberOffices } from "../../excel/gather/officeMemory";
import type { GatherHost } from "./gatherHost";
import { startDesk } from "./startDesk";

/** The world in which files are really gathered. Comes with the page, when it is first opened. */
export const excelGatherHost: GatherHost = {
  startDesk,
  recallForms,
  rememberForm,
  recallOffices,
  rememberOffices,
  async writeEveryone(offices, signal, onRows) {
    const { writeEveryone } = await import(/* webpackChunkName: "everyone" */ "../../excel/gather/writeEveryone");
    return writeEveryone(offices, signal, onRows);
  },
  async writeProvince(gathered, checkedAt, decision) {
    const { writeProvince } = await import(/* webpackChunkName: "province" */ "../../excel/province/writeProvince");
    const outcome = await writeProvince({ gathered, checkedAt, particulars: null }, decision);
    if (outcome.kind === "asks" || outcome.inWorkbook === undefined) return outcome;
    const { inWorkbook, ...written } = outcome;
    return { ...written, foreign: { office: inWorkbook.particulars.office, used: inWorkbook.used } };
  },
};
