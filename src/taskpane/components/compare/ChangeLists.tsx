import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChangeList, CompareTexts } from "../../../text/compareTexts";
import { CHANGE_LISTS, changedPerson, countOf } from "../../compare/changedPeople";
import type { Compared } from "../../compare/compareState";
import { usePaneTools } from "../../paneContext";
import { CellItem } from "../parts/CellItem";
import { Disclosure } from "../parts/Disclosure";
import { PagedList } from "../parts/PagedList";

const useStyles = makeStyles({
  line: { margin: 0 },
  person: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    overflowWrap: "anywhere",
    display: "grid",
  },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  words: CompareTexts;
  compared: Compared;
  /** Whether the rows are still those of the people. */
  canSelect: boolean;
}

/** What is another in the two lists, each kind with its people, to unfold. */
export function ChangeLists({ words, compared, canSelect }: Props) {
  const styles = useStyles();
  const { numbers } = usePaneTools();
  const filled = CHANGE_LISTS.filter((list) => countOf(compared.changes, list) > 0);
  if (filled.length === 0) return <p className={styles.line}>{words.nothingChanged}</p>;
  return filled.map((list) => {
    const count = countOf(compared.changes, list);
    return (
      <Disclosure key={list} level={4} title={words.lists[list]} count={numbers.count(count)}>
        <PagedList
          label={words.lists[list]}
          count={count}
          item={(index) => <ChangedItem key={index} {...{ compared, list, index, canSelect }} />}
        />
      </Disclosure>
    );
  });
}

interface ItemProps extends Omit<Props, "words"> {
  list: ChangeList;
  index: number;
}

/** Somebody; chosen, the cell of the name is selected on the sheet. */
function ChangedItem({ compared, list, index, canSelect }: ItemProps) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const person = changedPerson(compared, list, index);
  if (person === null) return null;
  const { name, unit, details, cell } = person;
  const more = details === "" ? unit : details;
  return (
    <li>
      {canSelect && cell !== null ? (
        <CellItem
          name={name}
          words={more}
          cells={[cell]}
          onSelect={({ row, column }) => void pane.selectCell(row, column)}
        />
      ) : (
        <div className={styles.person}>
          <span>{name === "" ? texts.pane.noName : name}</span>
          <span className={styles.quiet}>{more}</span>
        </div>
      )}
    </li>
  );
}
