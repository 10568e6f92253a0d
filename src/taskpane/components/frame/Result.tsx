import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useId, useRef } from "react";
import { sheetMessages } from "../../check/sheetMessages";
import { usePaneTools } from "../../paneContext";
import { isBusy, type Outcome, type WorkState } from "../../paneState";
import { openQuestion } from "../../questions/openQuestion";
import type { Tab } from "../../tabs/createTabs";
import { Bar } from "../bar/Bar";
import { ResultBar } from "../bar/ResultBar";
import { useResultFacts } from "../bar/useResultFacts";
import { SheetMessages } from "../check/SheetMessages";
import { Findings } from "../findings/Findings";
import { HiddenRows } from "../hiddenRows/HiddenRows";
import { OldMarks } from "../highlights/OldMarks";
import { LiveLine } from "../live/LiveLine";
import { LOW_PANE } from "../parts/lowPane";
import { ScrollPlace } from "../parts/scrollPlace";
import { usePageStyles } from "../parts/usePageStyles";
import { ResultTabs } from "../tabs/ResultTabs";
import { useTabScroll } from "../tabs/useTabScroll";
import { NoticeBar } from "./NoticeBar";
import { StatusLine } from "./StatusLine";

// few sheets leave anything to be asked
const QuestionBox = lazy(async () => ({ default: (await import("../questions/QuestionBox")).QuestionBox }));
const ToDos = lazy(async () => ({ default: (await import("../toDos/ToDos")).ToDos }));
const Figures = lazy(async () => ({ default: (await import("../totals/Figures")).Figures }));
const ReportTab = lazy(async () => ({ default: (await import("../report/ReportTab")).ReportTab }));

const useStyles = makeStyles({
  content: {
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    [LOW_PANE]: { rowGap: tokens.spacingVerticalXS },
  },
});

/** The outcome of a check: how it stands, its parts, the one in view, and what can be done next. */
export function Result({ state, outcome }: { state: WorkState; outcome: Outcome }) {
  const styles = useStyles();
  const page = usePageStyles();
  const { pane, texts } = usePaneTools();
  const content = useRef<HTMLDivElement>(null);
  const panel = useId();
  const { desk } = state;
  const facts = useResultFacts({ desk, outcome });
  const { checked, questions, sheetFindings } = outcome.result;
  const question = openQuestion(outcome);
  const { tab } = facts;
  const onScroll = useTabScroll(content, tab);
  const about = (
    <>
      <LiveLine />
      {outcome.result.marksAreOld && <OldMarks busy={isBusy(state)} />}
      <HiddenRows work={state} />
    </>
  );
  return (
    <>
      <StatusLine outcome={outcome} facts={facts} />
      {checked !== null && (
        <ResultTabs
          checked={checked}
          shown={tab}
          stale={facts.report !== null && facts.report !== "current"}
          panel={panel}
        />
      )}
      <div
        ref={content}
        className={mergeClasses(page.content, styles.content)}
        data-scrolls
        onScroll={onScroll}
        {...(checked !== null && { id: panel, role: "tabpanel", "aria-labelledby": `${panel}-${tab}` })}
      >
        {checked === null ? (
          <>
            {about}
            <SheetMessages titled messages={sheetMessages(sheetFindings, texts)} />
          </>
        ) : (
          <ScrollPlace value={content}>
            <Suspense>
              {question !== null && (
                <QuestionBox
                  question={question}
                  more={questions.length - 1}
                  busy={isBusy(state)}
                  onAnswer={(answer) => void pane.questions.answer(question, answer)}
                  remembered={texts.questions.canBeChanged}
                />
              )}
              {about}
              <Suspense>
                <Part tab={tab} state={state} outcome={outcome} checked={checked} facts={facts} />
              </Suspense>
            </Suspense>
          </ScrollPlace>
        )}
      </div>
      <NoticeBar state={state} />
      <Bar state={state}>
        <ResultBar facts={facts} asked={question !== null} />
      </Bar>
    </>
  );
}

interface PartProps {
  tab: Tab;
  state: WorkState;
  outcome: Outcome;
  checked: NonNullable<Outcome["result"]["checked"]>;
  facts: ReturnType<typeof useResultFacts>;
}

/** What a tab shows. */
function Part({ tab, state, outcome, checked, facts }: PartProps) {
  const { texts } = usePaneTools();
  const { result } = outcome;
  const asked = openQuestion(outcome) !== null;
  const messages = [
    ...(checked.highlighted ? [] : [texts.pane.notHighlighted]),
    ...sheetMessages(result.sheetFindings, texts),
  ];
  const waits = asked ? texts.questions.waits : facts.outdated ? texts.report.waits : "";
  switch (tab) {
    case "findings":
      return (
        <Findings
          checked={checked}
          messages={messages}
          busy={isBusy(state)}
          asked={asked}
          // the question about it stands above all else
          lacksLevel2={facts.lacksLevel2 && !asked}
        />
      );
    case "toDos":
      return <ToDos checked={checked} busy={isBusy(state)} waits={waits} />;
    case "totals":
      return <Figures outcome={outcome} summary={checked.summary} />;
    case "report":
      return <ReportTab checked={checked} desk={state.desk} facts={facts} busy={isBusy(state)} asked={asked} />;
  }
}
