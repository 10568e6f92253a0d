import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular, WarningRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { officeOf } from "../../../gather/officeOf";
import type { KeptForm } from "../../../roster/columns/keptForm";
import { NUMBER_COLUMNS, numbersOf, stateOf } from "../../../text/gatheredTable";
import type { GatherTexts } from "../../../text/gatherTexts";
import type { GatheredNow } from "../../gather/gatheredOf";
import type { OfficeFile } from "../../gather/gatherState";
import { PLAIN_BUTTON } from "../parts/plainButton";
import { OfficeDetails, type OfficeActions } from "./OfficeDetails";

const LINE = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  // wider than the pane: it scrolls within itself, and the names stay in view
  scrolls: { overflowX: "auto", border: LINE, borderRadius: tokens.borderRadiusMedium },
  table: { borderCollapse: "collapse", width: "max-content", minWidth: "100%" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: LINE,
    verticalAlign: "top",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  head: { color: tokens.colorNeutralForeground2, maxWidth: "4.5rem", verticalAlign: "bottom" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", maxWidth: "4.5rem" },
  name: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    width: "7.5rem",
    maxWidth: "7.5rem",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  state: { width: "14rem", maxWidth: "14rem" },
  button: { ...PLAIN_BUTTON, display: "flex", gap: tokens.spacingHorizontalXS, width: "100%", minHeight: "24px" },
  chevron: { flexShrink: 0, marginTop: "2px" },
  open: { transform: "rotate(90deg)" },
  why: { maxWidth: "min(22rem, calc(100vw - 11rem))" },
  office: { flexGrow: 1, minWidth: 0 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  sum: { fontWeight: tokens.fontWeightSemibold },
  details: {
    position: "sticky",
    left: tokens.spacingHorizontalS,
    // as wide as the page shows of the table
    width: "calc(min(36rem, 100vw) - 60px)",
  },
});

interface Props extends OfficeActions {
  words: GatherTexts;
  files: readonly OfficeFile[];
  gathered: GatheredNow;
  /** The keys of files in which something is to be mended. */
  toMend: ReadonlySet<number>;
  forms: readonly KeptForm[];
  isReading: boolean;
}

/**
 * The offices with their numbers and states, and their sum; under each, once it is opened, what is to be seen to in its
 * file.
 */
export function OfficeTable({ words, files, gathered, toMend, forms, isReading, ...actions }: Props) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState<number | null>(null);
  const readOf = new Map(gathered.keys.map((key, at) => [key, gathered.files[at]]));
  const columns = [...NUMBER_COLUMNS, "state"] as const;
  return (
    <div className={styles.scrolls}>
      <table className={styles.table} aria-label={words.page.tableLabel}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.name)}>
              {words.heads.office}
            </th>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(styles.cell, styles.head, column === "state" ? styles.state : styles.number)}
              >
                {words.heads[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {files.map(({ key, file, periodConfirmed, outcome }) => {
            const read = readOf.get(key);
            const numbers = read?.outcome.kind === "counted" ? numbersOf(read.outcome.counts, words) : null;
            const state = read === undefined ? (isReading ? words.waits : words.unread) : stateOf(read, words);
            const isOpen = open === key;
            return [
              <tr key={key}>
                <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                  <button
                    type="button"
                    className={styles.button}
                    aria-expanded={isOpen}
                    aria-controls={`${id}-${String(key)}`}
                    onClick={() => {
                      setOpen(isOpen ? null : key);
                    }}
                  >
                    <ChevronRightRegular className={mergeClasses(styles.chevron, isOpen && styles.open)} aria-hidden />
                    <span className={styles.office}>{officeOf(file.name, outcome)}</span>
                    {/* what it warns of stands in the row, which may be scrolled out of view */}
                    {read !== undefined && (numbers === null || read.concerns.length > 0) && (
                      <WarningRegular className={mergeClasses(styles.chevron, styles.warning)} aria-hidden />
                    )}
                  </button>
                </th>
                {numbers?.map((number, at) => (
                  <td key={NUMBER_COLUMNS[at]} className={mergeClasses(styles.cell, styles.number)}>
                    {number}
                  </td>
                ))}
                {/* beside a file without numbers there is room to say why, in view */}
                <td className={mergeClasses(styles.cell, styles.state)} colSpan={numbers === null ? columns.length : 1}>
                  <div className={styles.why}>{state}</div>
                </td>
              </tr>,
              <tr key={`${String(key)}-details`} id={`${id}-${String(key)}`} hidden={!isOpen}>
                {isOpen && (
                  <td colSpan={columns.length + 1} className={styles.cell}>
                    <div className={styles.details}>
                      <OfficeDetails
                        {...{ words, file: { key, file, periodConfirmed }, read, forms, ...actions }}
                        isToMend={toMend.has(key)}
                      />
                    </div>
                  </td>
                )}
              </tr>,
            ];
          })}
        </tbody>
        <tfoot>
          <tr className={styles.sum}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name, styles.sum)}>
              {words.sum}
            </th>
            {numbersOf(gathered.sum, words).map((number, at) => (
              <td key={NUMBER_COLUMNS[at]} className={mergeClasses(styles.cell, styles.number, styles.sum)}>
                {number}
              </td>
            ))}
            <td className={styles.cell} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
