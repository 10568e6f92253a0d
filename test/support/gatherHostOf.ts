import type { FileDesk } from "../../src/taskpane/gather/deskOver";
import type { GatherHost } from "../../src/taskpane/gather/gatherHost";

/** A world that reads files at a desk, keeps nothing and writes nothing, but for what is given. */
export const gatherHostOf = (desk: FileDesk, given: Partial<GatherHost> = {}): GatherHost => ({
  startDesk: () => desk,
  recallForms: () => [],
  rememberForm: () => true,
  recallOffices: () => Promise.resolve([]),
  rememberOffices: () => Promise.resolve(true),
  writeEveryone: () => Promise.reject(new Error("no list is written")),
  writeProvince: () => Promise.reject(new Error("no report is written")),
  ...given,
});
