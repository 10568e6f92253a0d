import { makeStyles, tokens } from "@fluentui/react-components";
import type { Gathered } from "../../../gather/gatherFiles";
import { officeOf } from "../../../gather/officeOf";
import { placesOf } from "../../../text/gatheredTable";
import type { GatherTexts } from "../../../text/gatherTexts";
import { Disclosure } from "../parts/Disclosure";
import { PagedList } from "../parts/PagedList";

const useStyles = makeStyles({
  item: { overflowWrap: "anywhere", padding: `${tokens.spacingVerticalXS} 0` },
  places: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** People who stand in the files of several offices, by their ID, or may; with all their places. */
export function RepeatedPeople({ words, gathered }: { words: GatherTexts; gathered: Gathered }) {
  const styles = useStyles();
  const { repeated, files } = gathered;
  if (repeated.length === 0) return null;
  const offices = files.map(({ fileName, outcome }) => officeOf(fileName, outcome));
  return (
    <Disclosure level={3} title={words.repeatedPeople} count={words.count(repeated.length)}>
      <PagedList
        label={words.repeatedPeople}
        count={repeated.length}
        item={(index) => {
          const person = repeated[index];
          if (person === undefined) return null;
          return (
            <li key={index} className={styles.item}>
              {person.maskedId ?? words.mayBeOne}
              <ul className={styles.places}>
                {placesOf(person, offices, words).map((place) => (
                  <li key={place}>{place}</li>
                ))}
              </ul>
            </li>
          );
        }}
      />
    </Disclosure>
  );
}
