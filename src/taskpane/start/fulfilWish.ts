import type { PlacedCell } from "../../excel/host/selectedCell";
import type { Findings } from "../findings/createFindings";
import type { PaneHost } from "../paneHost";
import type { Notice } from "../paneState";
import type { Tabs } from "../tabs/createTabs";
import type { StartWish } from "./startWish";

/** The pane as a wish sees it. */
interface WishedPane {
  check: () => Promise<void>;
  choose: (sheetId: string) => void;
  /** Whether a check of what the user sees has found people. */
  hasPeople: () => boolean;
  tabs: Pick<Tabs, "show">;
  findings: Pick<Findings, "goToRow">;
  say: (notice: Notice) => void;
  fail: (thrown: unknown) => void;
}

/** Does what the pane was opened for: all of it begins with a check, and nothing but highlights is written. */
export async function fulfilWish(
  wish: StartWish,
  host: Pick<PaneHost, "selectedCell">,
  { check, choose, hasPeople, tabs, findings, say, fail }: WishedPane,
): Promise<void> {
  let cell: PlacedCell | null = null;
  if (wish === "cell")
    try {
      cell = await host.selectedCell();
      choose(cell.sheetId);
    } catch (thrown) {
      // of the selected cell nothing can be told: the check is worth having all the same
      fail(thrown);
    }
  await check();
  if (!hasPeople()) return;
  if (wish === "report") tabs.show("report");
  if (cell !== null && !(await findings.goToRow(cell.row, cell.column))) say({ kind: "nothingInRow" });
}
