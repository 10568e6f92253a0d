import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular, WarningRegular } from "@fluentui/react-icons";
import { memo, type ReactElement } from "react";
import type { OfficeCounts } from "../../../documents/report/reportFigures";
import { NUMBER_COLUMNS, numbersOf } from "../../../text/gatheredTable";
import type { GatherTexts } from "../../../text/gatherTexts";
import { PLAIN_BUTTON } from "../parts/plainButton";
import { useOfficeStyles } from "./useOfficeStyles";

const useStyles = makeStyles({
  button: { ...PLAIN_BUTTON, display: "flex", gap: tokens.spacingHorizontalXS, width: "100%", minHeight: "24px" },
  chevron: { flexShrink: 0, marginTop: "2px" },
  open: { transform: "rotate(90deg)" },
  why: { maxWidth: "min(22rem, calc(100vw - 11rem))" },
  office: { flexGrow: 1, minWidth: 0 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  details: {
    position: "sticky",
    left: tokens.spacingHorizontalS,
    // as wide as the page shows of the table
    width: "calc(min(36rem, 100vw) - 60px)",
  },
});

/** Columns beside the name: the numbers, and the state. */
const BESIDE = NUMBER_COLUMNS.length + 1;

interface Props {
  words: GatherTexts;
  /** The key of its file. */
  file: number;
  name: string;
  /** null: it could not be counted, or was not read yet. */
  counts: OfficeCounts | null;
  state: string;
  /** Whether its state warns of something. */
  warns: boolean;
  /** What is to be seen to in its file, where it is opened. */
  details: ReactElement | null;
  /** The id of the row of its details. */
  id: string;
  onOpen: (file: number | null) => void;
}

/**
 * An office of the table, and below it, once it is opened, what is to be seen to in its file. It is drawn anew only
 * where it shows something else: each file that is read changes one row of hundreds.
 */
export const OfficeRow = memo(function OfficeRow(props: Props) {
  const { words, file, name, counts, state, warns, details, id, onOpen } = props;
  const cells = useOfficeStyles();
  const styles = useStyles();
  const isOpen = details !== null;
  return (
    <>
      <tr>
        <th scope="row" className={mergeClasses(cells.cell, cells.name)}>
          <button
            type="button"
            className={styles.button}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => {
              onOpen(isOpen ? null : file);
            }}
          >
            <ChevronRightRegular className={mergeClasses(styles.chevron, isOpen && styles.open)} aria-hidden />
            <span className={styles.office}>{name}</span>
            {/* what it warns of stands in the row, which may be scrolled out of view */}
            {warns && <WarningRegular className={mergeClasses(styles.chevron, styles.warning)} aria-hidden />}
          </button>
        </th>
        {counts !== null &&
          numbersOf(counts, words).map((number, at) => (
            <td key={NUMBER_COLUMNS[at]} className={mergeClasses(cells.cell, cells.number)}>
              {number}
            </td>
          ))}
        {/* beside a file without numbers there is room to say why, in view */}
        <td className={mergeClasses(cells.cell, cells.state)} colSpan={counts === null ? BESIDE : 1}>
          <div className={styles.why}>{state}</div>
        </td>
      </tr>
      <tr id={id} hidden={!isOpen}>
        {isOpen && (
          <td colSpan={BESIDE + 1} className={cells.cell}>
            <div className={styles.details}>{details}</div>
          </td>
        )}
      </tr>
    </>
  );
});
