import { recallForms, rememberForm } from "../../excel/columns/columnMemory";
import { recallOffices, rememberOffices } from "../../excel/gather/officeMemory";
import { DeskLost, deskOver } from "./deskOver";
import type { GatherHost } from "./gatherHost";

function startWorker(): Worker {
  try {
    return new Worker(new URL("./gatherWorker.ts", import.meta.url));
  } catch (thrown) {
    throw new DeskLost({ cause: thrown });
  }
}

/** The world in which files are really gathered. Comes with the page, when it is first opened. */
export const excelGatherHost: GatherHost = {
  startDesk: () => deskOver(startWorker()),
  recallForms,
  rememberForm,
  recallOffices,
  rememberOffices,
};
