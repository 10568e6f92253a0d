import type { WriteDecision } from "../excel/documents/writeOwnSheet";
import type { ComparePage } from "./compare/createComparePage";
import { createStore, type Store } from "./createStore";
import type { Findings } from "./findings/createFindings";
import type { GatherPage } from "./gather/createGatherPage";
import type { Live } from "./live/createLive";
import type { PaneHost } from "./paneHost";
import { isBusy, type Notice, type Outcome, type PaneState, type Task } from "./paneState";
import { openQuestion } from "./questions/openQuestion";
import type { Report } from "./report/createReport";
import type { Supplement } from "./supplement/createSupplement";
import type { Texts } from "../text/texts";
import type { Work } from "./createWork";

/** The sheets, files and texts that are made of outcomes. Actions never reject; what fails is shown in the pane. */
export interface Documents {
  /** Whether the copy for sending gives reasons that tell of health. */
  readonly tellsHealth: Store<boolean>;
  readonly setTellsHealth: (tells: boolean) => void;
  /** A null decision, or none: she is asked where something of hers would be lost. */
  readonly writeReport: (decision?: WriteDecision | null) => Promise<void>;
  /** Writes the report of all offices whose files were gathered, and closes their page. */
  readonly writeProvince: (decision?: WriteDecision | null) => Promise<void>;
  /** Writes the people of the files that were gathered on a new sheet. */
  readonly writeEveryone: () => Promise<void>;
  /** Makes a copy of the report for sending. */
  readonly sendReport: () => Promise<void>;
  /** Writes the sheet that goes back to the units. */
  readonly writeSupplement: (decision?: WriteDecision | null) => Promise<void>;
  /** Makes a file of what one unit has to supply; null: the people of whom no unit can be told. */
  readonly sendUnitPage: (unit: string | null) => Promise<void>;
  /** Puts the findings in view on the clipboard, or into a field to be copied by hand. */
  readonly copyFindings: (texts: Texts) => Promise<void>;
}

/** What documents are made of. */
interface DocumentSources {
  getState: () => PaneState;
  /** The outcome, if it is that of the sheet and the columns that the user sees: of another nothing is made. */
  outcomeInView: () => Outcome | null;
  run: Work["run"];
  live: Pick<Live, "refresh">;
  findings: Pick<Findings, "getState">;
  report: Pick<Report, "getState">;
  supplement: Pick<Supplement, "getState">;
  comparePage: Pick<ComparePage, "forReport">;
  gatherPage: Pick<GatherPage, "getState" | "close">;
  /**
   * What is said in place of doing something with a report that is not one on this outcome; null where it is, or there
   * is none.
   */
  staleReport: (checked: Outcome, wanted: "send") => Promise<Notice | null>;
}

/** Makes the part of a pane that makes documents. */
export function createDocuments(
  host: Pick<PaneHost, "writeReport" | "sendReport" | "writeSupplement" | "sendUnitPage" | "copyText" | "now">,
  {
    getState,
    outcomeInView,
    run,
    live,
    findings,
    report,
    supplement,
    comparePage,
    gatherPage,
    staleReport,
  }: DocumentSources,
): Documents {
  const tellsHealth = createStore(true);

  /**
   * Runs a task that makes something of the outcome. All is checked again before, because Excel does not tell of every
   * change.
   */
  async function make(task: Task, action: (checked: Outcome) => Promise<Notice>): Promise<void> {
    if (outcomeInView() === null) return;
    await run(task, async (signal) => {
      // a copy opens beside the workbook, which stays as it is
      await live.refresh(signal, task !== "sending");
      const checked = outcomeInView();
      // of people who are gone nothing is made; the result says so
      if (checked === null || checked.result.checked === null) return null;
      // nor of totals that wait for an answer: the question is in view
      return openQuestion(checked) === null ? action(checked) : null;
    });
  }

  return {
    tellsHealth,
    setTellsHealth: tellsHealth.set,
    writeReport: (decision = null) =>
      make("reporting", async ({ result, checkedAt }) => {
        const { particulars } = report.getState();
        const compared = comparePage.forReport(result);
        const outcome = await host.writeReport(result, checkedAt, particulars, decision, compared);
        return outcome.kind === "asks" ? { ...outcome, task: "reporting" } : { ...outcome, kind: "reported" };
      }),
    async writeProvince(decision = null) {
      const { shown: gather } = gatherPage.getState();
      if (gather === null || isBusy(getState())) return;
      gatherPage.close();
      await run("reporting", async () => {
        const outcome = await gather.writeProvince(decision);
        return outcome.kind === "asks" ? { ...outcome, task: "gathering" } : { ...outcome, kind: "provinceReported" };
      });
    },
    async writeEveryone() {
      const { shown: gather } = gatherPage.getState();
      if (gather === null || isBusy(getState())) return;
      const whole = await run("reporting", async (signal, answered) => {
        await gather.writeEveryone(signal, answered);
        return null;
      });
      // what is wrong is said in the pane beneath
      if (!whole) gatherPage.close();
    },
    sendReport: () =>
      make("sending", async (checked) => {
        const stale = await staleReport(checked, "send");
        if (stale !== null) return stale;
        const { result, checkedAt } = checked;
        const sent = await host.sendReport(result, checkedAt, report.getState().particulars, tellsHealth.getState());
        return { kind: "sent", sent, at: host.now() };
      }),
    writeSupplement: (decision = null) =>
      make("supplementing", async ({ result, checkedAt }) => {
        const outcome = await host.writeSupplement(result, checkedAt, supplement.getState(), decision);
        return outcome.kind === "asks" ? { ...outcome, task: "supplementing" } : { ...outcome, kind: "supplemented" };
      }),
    async copyFindings(texts) {
      const checked = outcomeInView();
      const found = checked?.result.checked ?? null;
      // what is found of a column that is asked about may not be so
      if (checked === null || found === null || openQuestion(checked) !== null) return;
      await run("copying", async () => {
        const { shown } = findings.getState();
        // what reads a roster came with the check
        const made = import(/* webpackChunkName: "excel" */ "./findings/findingsAsText").then(({ findingsAsText }) =>
          findingsAsText(found, texts, shown),
        );
        const onClipboard = await host.copyText(made.then(({ text }) => text));
        const { text, lines } = await made;
        return onClipboard ? { kind: "copied", lines, filtered: shown !== null } : { kind: "copyByHand", text };
      });
    },
    sendUnitPage: (unit) =>
      make("sending", async ({ result, checkedAt }) => ({
        kind: "unitSent",
        unit,
        sent: await host.sendUnitPage(result, checkedAt, supplement.getState(), unit),
      })),
  };
}
