import {
  Button,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from "@fluentui/react-components";
import { use, useState } from "react";
import { loadSelfTestTexts } from "../../../text/loadTexts";
import { usePaneTools } from "../../paneContext";
import type { SelfTestState } from "../../selfTest/createSelfTest";
import { selfTestAsText } from "../../selfTest/selfTestAsText";
import { BackButton } from "../parts/BackButton";
import { PaneDialog } from "../parts/PaneDialog";
import { useExcelWaits } from "../parts/useExcelWaits";

const useStyles = makeStyles({
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  cell: { overflowWrap: "anywhere", height: "auto", padding: tokens.spacingHorizontalXS, verticalAlign: "top" },
});

const ANSWERS = ["undone", "kept", "skipped"] as const;

/** What only a real Excel can tell: tried step by step, and shown as a table that can be copied. */
export function SelfTestDialog({ state }: { state: SelfTestState }) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const [said, setSaid] = useState("");
  const words = use(loadSelfTestTexts[texts.locale]());
  const { place, outcomes, running, asking } = state;

  const excelWaits = useExcelWaits();

  const copy = async () => {
    if (place === null) return;
    const done = await pane.copyText(selfTestAsText(place, outcomes, words));
    setSaid(done ? words.copied : words.copyByHand);
  };

  return (
    <PaneDialog
      title={texts.pane.selfTest}
      onClose={pane.selfTest.close}
      said={asking ? words.undo : running ? (excelWaits ?? words.running) : said}
      bar={
        <>
          {asking ? (
            ANSWERS.map((answer) => (
              <Button key={answer} onClick={() => pane.selfTest.answer(answer)}>
                {words.answers[answer]}
              </Button>
            ))
          ) : (
            <>
              {!running && outcomes.length === 0 && (
                <Button appearance="primary" onClick={() => void pane.selfTest.run()}>
                  {words.begin}
                </Button>
              )}
              {running ? (
                <Button onClick={pane.selfTest.close}>{texts.pane.cancel}</Button>
              ) : (
                <BackButton onClick={pane.selfTest.close} />
              )}
            </>
          )}
        </>
      }
    >
      <p className={styles.about}>{words.about}</p>
      {place !== null && (
        <p className={styles.about}>{`Excel ${place.build}, ${place.platform}: ${place.sets.join(", ")}`}</p>
      )}
      {!running && outcomes.length > 0 && (
        // beside what it copies, so that the keyboard reaches the table too, which scrolls
        <div>
          <Button appearance="primary" onClick={() => void copy()}>
            {words.copy}
          </Button>
        </div>
      )}
      {outcomes.length > 0 && (
        <Table size="extra-small" aria-label={texts.pane.selfTest}>
          <TableHeader>
            <TableRow>
              <TableHeaderCell className={styles.cell}>{words.headings.step}</TableHeaderCell>
              <TableHeaderCell className={styles.cell}>{words.headings.outcome}</TableHeaderCell>
              <TableHeaderCell className={styles.cell}>{words.headings.got}</TableHeaderCell>
              <TableHeaderCell className={styles.cell}>{words.headings.time}</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {outcomes.map(({ step, kind, detail, milliseconds }) => (
              <TableRow key={step}>
                <TableCell className={styles.cell}>{words.steps[step]}</TableCell>
                <TableCell className={styles.cell}>{words.kinds[kind]}</TableCell>
                <TableCell className={styles.cell}>{detail}</TableCell>
                <TableCell className={styles.cell}>{words.milliseconds(numbers.count(milliseconds))}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </PaneDialog>
  );
}
