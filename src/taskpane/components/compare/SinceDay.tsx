import { Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { comparedCounts } from "../../../compare/comparedCounts";
import type { CompareTexts } from "../../../text/compareTexts";
import { comparedSentence } from "../../../text/documents/comparedSentence";
import type { Compare } from "../../compare/createCompare";
import { dayOf, type Compared, type CompareState } from "../../compare/compareState";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  control: { minWidth: 0, width: "100%" },
  sentence: { margin: 0, overflowWrap: "anywhere" },
});

interface Props extends Pick<CompareState, "since" | "inReport"> {
  words: CompareTexts;
  compare: Compare;
  compared: Compared;
}

/** Of which day the earlier list is, the sentence of the counts, and whether the report says it. */
export function SinceDay({ words, compare, compared, since, inReport }: Props) {
  const styles = useStyles();
  const day = dayOf(since);
  return (
    <div className={styles.form}>
      <Field label={words.since} {...(day === null && { hint: words.reportNote })}>
        <Input
          className={styles.control}
          type="date"
          value={since}
          onChange={(_, { value }) => {
            compare.setSince(value);
          }}
        />
      </Field>
      {day !== null && (
        <>
          <p className={styles.sentence} lang="vi">
            {comparedSentence(comparedCounts(compared.changes, day))}
          </p>
          <Checkbox
            label={words.inReport}
            checked={inReport}
            onChange={(_, { checked }) => {
              compare.setInReport(checked === true);
            }}
          />
        </>
      )}
    </div>
  );
}
