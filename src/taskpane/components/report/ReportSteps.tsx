import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  NumberCircle1Regular,
  NumberCircle2Regular,
  NumberCircle3Regular,
  WarningFilled,
} from "@fluentui/react-icons";
import { useId } from "react";
import type { Bar, BarAction } from "../../bar/barOf";
import { usePaneTools } from "../../paneContext";
import type { Desk } from "../../paneState";
import { ActionButton } from "../bar/ActionButton";
import { HiddenText } from "../parts/HiddenText";
import type { ResultFacts } from "../bar/useResultFacts";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXS },
  step: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
  },
  // beside the name, however much is said below it
  icon: {
    alignSelf: "start",
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorNeutralForeground3,
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  warns: { color: tokens.colorStatusWarningForeground3 },
  words: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Step {
  action: BarAction;
  /** Its number, in place of which a mark stands once it is done. */
  Number: typeof NumberCircle1Regular;
  name: string;
  state: "open" | "done" | "outdated";
  said: string;
  /** What is still to be done with it. */
  then?: string;
}

interface Props {
  desk: Desk;
  facts: ResultFacts;
  /** What the bar offers, which is not offered here once more. */
  bar: Bar;
  busy: boolean;
  /** The totals wait for an answer. */
  asked: boolean;
}

/** The three steps from the totals to the email, each with its state and its time. */
export function ReportSteps({ desk, facts, bar, busy, asked }: Props) {
  const styles = useStyles();
  const id = useId();
  const { texts, numbers } = usePaneTools();
  const { report: words } = texts;
  const doneAt = (when: Date | null): Pick<Step, "state" | "said"> =>
    when === null ? { state: "open", said: words.notYet } : { state: "done", said: words.doneAt(numbers.moment(when)) };
  /** As the report itself, and the file that was made of it: it may say other numbers by now. */
  const madeAt = (when: Date | null): Pick<Step, "state" | "said"> => {
    if (when === null || desk.report === null || facts.report === null || facts.report === "current")
      return doneAt(when);
    const at = numbers.moment(when);
    const ofOther = facts.report === "otherSheet";
    return {
      state: "outdated",
      said: ofOther ? words.doneOfOtherSheet(at, desk.report.sheetName) : words.doneOnOther(at),
    };
  };
  const steps: readonly Step[] = [
    {
      action: "report",
      Number: NumberCircle1Regular,
      name: texts.pane.writeReport,
      ...madeAt(desk.report?.checkedAt ?? null),
    },
    {
      action: "send",
      Number: NumberCircle2Regular,
      name: texts.send.makeCopy,
      ...madeAt(desk.sentAt),
      ...(desk.sentAt !== null && { then: texts.send.whatIsInIt }),
    },
    { action: "email", Number: NumberCircle3Regular, name: texts.send.writeLetter, ...doneAt(desk.mailedAt) },
  ];
  const why = asked ? texts.questions.waits : facts.outdated ? words.waits : null;
  const offered = new Set<BarAction | null>([bar.primary, bar.secondary]);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {words.steps}
      </h2>
      <ol className={styles.list}>
        {steps.map(({ action, Number, name, state, said, then }) => {
          const Icon = { open: Number, done: CheckmarkCircleFilled, outdated: WarningFilled }[state];
          return (
            <li key={action} className={styles.step}>
              <Icon
                aria-hidden
                className={mergeClasses(
                  styles.icon,
                  state === "done" && styles.done,
                  state === "outdated" && styles.warns,
                )}
              />
              <span>
                {offered.has(action) ? (
                  name
                ) : (
                  <ActionButton
                    action={action}
                    look="words"
                    waits={busy || why !== null}
                    safeFixes={0}
                    why={why === null ? undefined : `${id}-why`}
                  />
                )}{" "}
                <span className={styles.words}>{said}</span>
                {then !== undefined && <span className={styles.words}>{then}</span>}
              </span>
            </li>
          );
        })}
      </ol>
      {why !== null && <HiddenText id={`${id}-why`}>{why}</HiddenText>}
    </section>
  );
}
