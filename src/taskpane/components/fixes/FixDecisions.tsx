import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { FixDecision } from "../../../rules/planFixes";
import { cellAddress } from "../../../grid/address";
import { cellKey } from "../../../rules/cellsNow";
import { usePaneTools } from "../../paneContext";
import { FixChoice } from "./FixChoice";
import { ShownValue } from "./ShownValue";
import { PagedList } from "../parts/PagedList";

const useStyles = makeStyles({
  all: { padding: `0 0 ${tokens.spacingVerticalM}`, minWidth: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  address: { flexShrink: 0, minWidth: "3.25rem", color: tokens.colorBrandForeground2 },
  name: { flexGrow: 1, minWidth: 0 },
  value: { flexShrink: 0, maxWidth: "45%", color: tokens.colorNeutralForeground2, whiteSpace: "pre-wrap" },
});

interface Props {
  decisions: readonly FixDecision[];
  answers: ReadonlyMap<string, string>;
  onAnswers: (answers: ReadonlyMap<string, string>) => void;
}

/** Asks for each cell what it is to say: of whom it is, what it holds, and the choices; or once for all of them. */
export function FixDecisions({ decisions, answers, onAnswers }: Props) {
  const { texts } = usePaneTools();
  const styles = useStyles();
  const [first] = decisions;
  if (first === undefined) return null;
  const answerAll = (choice: string | null) => {
    onAnswers(new Map(choice === null ? [] : decisions.map((decision) => [cellKey(decision), choice])));
  };
  const answer = (decision: FixDecision, choice: string | null) => {
    const changed = new Map(answers);
    if (choice === null) changed.delete(cellKey(decision));
    else changed.set(cellKey(decision), choice);
    onAnswers(changed);
  };
  const given = new Set(decisions.map((decision) => answers.get(cellKey(decision)) ?? null));
  const [common = null] = given.size === 1 ? given : [];
  return (
    <>
      {/* what was said of somebody is nobody else's */}
      {decisions.length > 1 && decisions.every(({ outcomes }) => outcomes === undefined) && (
        <Field className={styles.all} label={texts.fixes.decideAll}>
          <FixChoice
            label={texts.fixes.decideAll}
            rule={first.rule}
            choices={first.choices}
            chosen={common}
            onChoose={answerAll}
          />
        </Field>
      )}
      <PagedList
        label={texts.fixes.title}
        count={decisions.length}
        item={(index) => {
          const decision = decisions[index];
          return (
            decision && (
              <Decision
                key={cellKey(decision)}
                decision={decision}
                chosen={answers.get(cellKey(decision)) ?? null}
                onChoose={(choice) => {
                  answer(decision, choice);
                }}
              />
            )
          );
        }}
      />
    </>
  );
}

interface DecisionProps {
  decision: FixDecision;
  chosen: string | null;
  onChoose: (choice: string | null) => void;
}

function Decision({ decision, chosen, onChoose }: DecisionProps) {
  const styles = useStyles();
  const { texts } = usePaneTools();
  const { rule, row, column, name, cell, choices } = decision;
  const words = useId();
  return (
    <li className={styles.item}>
      <span id={words} className={styles.line}>
        <span className={styles.address}>{cellAddress(row, column)}</span>
        <span className={styles.name}>{name === "" ? texts.pane.noName : name}</span>
        <span className={styles.value}>
          <ShownValue cell={cell} />
        </span>
      </span>
      <FixChoice
        label={texts.fixes.decide(cellAddress(row, column))}
        rule={rule}
        choices={choices}
        chosen={chosen}
        onChoose={onChoose}
      />
    </li>
  );
}
