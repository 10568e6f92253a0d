import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FIELDS } from "../../../roster/field";
import { doubtOf, isDoubtful } from "../../columns/fieldDoubt";
import { seemsNoRoster } from "../../columns/seemsNoRoster";
import { usePaneTools } from "../../paneContext";
import type { Desk } from "../../paneState";
import { useStore } from "../../useStore";
import { FailureBar } from "../frame/FailureBar";

const useStyles = makeStyles({
  start: { display: "grid", gap: tokens.spacingVerticalM, justifyItems: "start" },
  line: { margin: 0, overflowWrap: "anywhere" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Before the first check: what was seen on the chosen sheet, what will happen, and what will not. */
export function Start({ desk }: { desk: Desk }) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const { preview, found, progress, failure } = useStore(pane.columns);
  const { start } = texts.pane;
  const sheet = desk.sheets.find(({ id }) => id === desk.chosen)?.name;
  if (!desk.listed) return <p className={styles.quiet}>{start.looking}</p>;
  if (sheet === undefined)
    return (
      <div className={styles.start}>
        <h2 className={styles.title}>{start.noSheet.title}</h2>
        <p className={styles.quiet}>{start.noSheet.sentence}</p>
        <Button
          onClick={() => {
            void pane.refreshSheets();
          }}
        >
          {start.lookAgain}
        </Button>
      </div>
    );
  if (failure !== null)
    return (
      <div className={styles.start}>
        <FailureBar texts={texts} failure={failure} />
        <Button onClick={pane.columns.look}>{start.lookAgain}</Button>
      </div>
    );
  const openColumns = (
    <Button
      onClick={() => {
        pane.columns.setOpen(true);
      }}
    >
      {texts.columns.open}
    </Button>
  );
  const noRoster = seemsNoRoster(preview);
  if (found === null || (preview === null && progress !== null)) return <p className={styles.quiet}>{start.looking}</p>;
  if (noRoster || found.people === 0) {
    const { title, sentence } = (noRoster ? start.noRoster : start.noPeople)(sheet);
    return (
      <div className={styles.start}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.quiet}>{sentence}</p>
        {openColumns}
      </div>
    );
  }
  const doubtful = preview === null ? [] : FIELDS.filter((field) => isDoubtful(doubtOf(preview, field)));
  const lacksLevel2 =
    preview?.sheetFindings.some(({ rule, params }) => rule === "column-missing" && params["field"] === "level2") ===
    true;
  const units = found.units === null ? null : numbers.count(found.units);
  return (
    <div className={styles.start}>
      <p className={styles.line}>{start.found(sheet, numbers.count(found.people), units)}</p>
      {lacksLevel2 ? (
        <>
          <p className={styles.line}>
            <strong>{start.level2Missing.title}.</strong> {start.level2Missing.sentence}
          </p>
          {openColumns}
        </>
      ) : (
        doubtful.length > 0 && (
          <>
            <p className={styles.line}>{start.doubtful(doubtful.map((field) => texts.fields[field]).join(", "))}</p>
            {openColumns}
          </>
        )
      )}
      <p className={styles.quiet}>{start.whatHappens}</p>
      <p className={styles.quiet}>{start.onlyColours}</p>
    </div>
  );
}
