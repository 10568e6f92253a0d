import type { Message } from "../text/message";
import type { Texts } from "../text/texts";
import { failureText } from "./failure";
import { noticeText } from "./noticeText";
import { numberFormat } from "./numberFormat";
import { isBusy, type PaneState } from "./paneState";
import { openQuestion } from "./questions/openQuestion";
import { uncounted } from "./totals/uncounted";

/**
 * What a screen reader says of a state: short, and only what an action changed. `editing`: what is running waits for a
 * cell that is being typed in.
 */
export function announcement(state: PaneState, texts: Texts, editing = false): string {
  const { pane } = texts;
  if (editing && isBusy(state)) return pane.cellEditing;
  switch (state.kind) {
    case "starting":
      return pane.starting;
    case "notInExcel":
    case "tooOld":
      return spoken(pane[state.kind]);
    case "checking":
      return state.overdue ? pane.overdue : pane.announceChecking;
    case "broken":
    case "failed":
      return spoken(failureText(texts, state.failure));
    case "ready":
    case "checked": {
      if (state.task !== null) return state.overdue ? pane.overdue : pane[state.task];
      if (state.notice !== null) return spoken(noticeText(texts, state.notice));
      if (state.kind === "ready") return "";
      const { checked } = state.outcome.result;
      if (checked === null) return pane.announceNoRoster;
      const { count } = numberFormat(texts.locale);
      const { roster, findings, toDos, summary } = checked;
      const left = uncounted(summary.totals).length > 0 ? null : count(toDos.length);
      const told = pane.announceChecked(count(roster.count), count(findings.length), left);
      return openQuestion(state.outcome) === null ? told : `${told} ${texts.questions.announce}`;
    }
  }
}

function spoken({ title, sentence }: Message): string {
  return `${title}. ${sentence}`.trim();
}
