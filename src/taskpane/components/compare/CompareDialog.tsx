import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { use, useMemo, useState } from "react";
import { inSlices } from "../../../excel/host/inSlices";
import { maskNumbers } from "../../../grid/maskNumbers";
import { loadCompareTexts } from "../../../text/loadTexts";
import { changesAsText } from "../../compare/changedPeople";
import type { Compare } from "../../compare/createCompare";
import { notComparedText } from "../../compare/notComparedText";
import { usePaneTools } from "../../paneContext";
import type { WorkState } from "../../paneState";
import { useStore } from "../../useStore";
import { CopyByHand } from "../frame/CopyByHand";
import { FileChooser } from "../gather/FileChooser";
import { deafen } from "../parts/deafen";
import { BackButton } from "../parts/BackButton";
import { PaneDialog } from "../parts/PaneDialog";
import { Waiting } from "../parts/Waiting";
import { QuestionBox } from "../questions/QuestionBox";
import { ChangeLists } from "./ChangeLists";
import { OtherSheet } from "./OtherSheet";
import { SinceDay } from "./SinceDay";

const useStyles = makeStyles({
  line: { margin: 0, overflowWrap: "anywhere" },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  progress: { flexBasis: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minWidth: 0, overflowWrap: "anywhere" },
});

/** The list beside an earlier one: chosen, read, and told who came, left, and is done since. */
export function CompareDialog({ compare, state }: { compare: Compare; state: WorkState }) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const words = use(loadCompareTexts[texts.locale]());
  const { other, reading, overdue, notCompared, asked, compared, since, inReport } = useStore(compare);
  const waitsForCell = useStore(pane.cellEditing);
  const [copied, setCopied] = useState<{ of: typeof compared; byHand: string | null } | null>(null);
  const result = state.outcome?.result ?? null;
  const isNow = useMemo(
    () => compared !== null && result !== null && compare.isOf(compared, result),
    [compare, compared, result],
  );
  const copiedNow = copied !== null && copied.of === compared ? copied : null;
  const otherName = maskNumbers(other?.name ?? "");
  const { checked } = compared?.result ?? { checked: null };

  const said = (): string => {
    if (reading !== null && waitsForCell) return texts.pane.cellEditing;
    if (overdue) return texts.pane.overdue;
    if (reading !== null) {
      const rows = { done: numbers.count(reading.done), of: numbers.count(reading.of) };
      return words.reading(otherName, reading.of === 0 ? null : rows);
    }
    if (notCompared !== null) return notComparedText(notCompared, words, texts);
    if (copiedNow !== null) return copiedNow.byHand === null ? words.copied : words.copyByHand;
    return compared === null ? "" : words.comparedWith(otherName, compared.sheetName);
  };
  const copy = async (): Promise<void> => {
    if (compared === null) return;
    const text = inSlices(changesAsText(compared, words));
    const done = await pane.copyText(text);
    setCopied({ of: compared, byHand: done ? null : await text });
  };

  return (
    <PaneDialog
      title={texts.pane.compare}
      onClose={pane.comparePage.close}
      said={said()}
      bar={
        <>
          {reading !== null && (
            <>
              <ProgressBar
                className={styles.progress}
                aria-label={texts.pane.compare}
                {...(reading.of > 0 && { value: reading.done, max: reading.of })}
              />
              <Button
                onClick={() => {
                  compare.stop();
                  deafen();
                }}
              >
                {texts.pane.cancel}
              </Button>
            </>
          )}
          <BackButton onClick={pane.comparePage.close} />
        </>
      }
    >
      <p className={styles.about}>{words.about}</p>
      <OtherSheet
        words={words}
        state={state}
        onCompare={(sheet) => void compare.compare({ kind: "sheet", ...sheet })}
      />
      <FileChooser
        choose={words.choose}
        drop={words.drop}
        multiple={false}
        isNext={reading === null && asked === null && compared === null}
        onFiles={(files) => void compare.compareFile(files)}
      />
      {asked !== null && (
        <QuestionBox
          question={asked.question}
          more={asked.more}
          busy={false}
          of={words.askedOf(otherName)}
          remembered={words.remembered}
          onAnswer={(answer) => void compare.answer(asked, answer)}
        />
      )}
      {compared !== null && checked !== null && (
        <>
          <h3 className={styles.title}>{words.comparedWith(otherName, compared.sheetName)}</h3>
          <Waiting why={isNow ? "" : words.stale} />
          {!isNow && (
            <div className={styles.buttons}>
              <Button appearance="primary" onClick={() => void compare.again()}>
                {words.again}
              </Button>
            </div>
          )}
          <p className={styles.line}>
            {words.people(numbers.count(compared.before.count), numbers.count(checked.roster.count))}
          </p>
          {(["id", "unit", "level2"] as const)
            .filter((what) => !compared.changes.comparable[what])
            .map((what) => (
              <p key={what} className={styles.line}>
                {words.untold[what]}
              </p>
            ))}
          <ChangeLists words={words} compared={compared} canSelect={isNow} />
          {other?.kind === "file" && compared.otherRosters.length > 0 && (
            <>
              <p className={styles.line}>{words.countedSheet}</p>
              <div className={styles.buttons}>
                {compared.otherRosters.map(({ sheet, name }) => (
                  <Button
                    key={sheet}
                    className={styles.button}
                    onClick={() => void compare.compare({ ...other, sheet })}
                  >
                    {words.useSheet(name)}
                  </Button>
                ))}
              </div>
            </>
          )}
          <SinceDay {...{ words, compare, compared, since, inReport }} />
          <div className={styles.buttons}>
            <Button onClick={() => void copy()}>{words.copy}</Button>
          </div>
          {copiedNow !== null && copiedNow.byHand !== null && <CopyByHand text={copiedNow.byHand} />}
        </>
      )}
    </PaneDialog>
  );
}
