import { makeStyles, tokens } from "@fluentui/react-components";
import type { OfficeCounts } from "../../../documents/report/reportFigures";
import { countedSums, type CountedSum } from "../../../gather/brokenSums";
import type { GatherTexts } from "../../../text/gatherTexts";
import { Disclosure } from "../parts/Disclosure";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL } });

/** The sums that must hold of all offices together, and whether they do; what cannot be told is left out. */
export function SumsHold({ words, counts }: { words: GatherTexts; counts: OfficeCounts }) {
  const styles = useStyles();
  const sums = (Object.entries(countedSums(counts)) as [CountedSum, boolean | null][]).flatMap(([sum, holds]) =>
    holds === null ? [] : [{ sum, holds }],
  );
  const broken = sums.filter(({ holds }) => !holds).length;
  return (
    <Disclosure
      level={3}
      title={words.page.sumsTitle}
      count={words.page.sumsHolding(words.count(sums.length - broken), words.count(sums.length))}
    >
      <ul className={styles.list}>
        {sums.map(({ sum, holds }) => (
          <li key={sum}>{words.holds(words.sums[sum], holds)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
