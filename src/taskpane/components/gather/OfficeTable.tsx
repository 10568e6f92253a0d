import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { officeOf } from "../../../gather/officeOf";
import type { KeptForm } from "../../../roster/columns/keptForm";
import { NUMBER_COLUMNS, numbersOf, stateOf } from "../../../text/gatheredTable";
import type { GatherTexts } from "../../../text/gatherTexts";
import type { GatheredNow } from "../../gather/gatheredOf";
import type { OfficeFile } from "../../gather/gatherState";
import { OfficeDetails, type OfficeActions } from "./OfficeDetails";
import { OfficeRow } from "./OfficeRow";
import { useOfficeStyles } from "./useOfficeStyles";

const useStyles = makeStyles({
  // wider than the pane: it scrolls within itself, and the names stay in view
  scrolls: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { borderCollapse: "collapse", width: "max-content", minWidth: "100%" },
  head: { color: tokens.colorNeutralForeground2, maxWidth: "4.5rem", verticalAlign: "bottom" },
  sum: { fontWeight: tokens.fontWeightSemibold },
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
  const cells = useOfficeStyles();
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState<number | null>(null);
  const readOf = new Map(gathered.keys.map((key, at) => [key, gathered.files[at]]));
  return (
    <div className={styles.scrolls}>
      <table className={styles.table} aria-label={words.page.tableLabel}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(cells.cell, styles.head, cells.name)}>
              {words.heads.office}
            </th>
            {([...NUMBER_COLUMNS, "state"] as const).map((column) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(cells.cell, styles.head, column === "state" ? cells.state : cells.number)}
              >
                {words.heads[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {files.map(({ key, file, periodConfirmed, outcome }) => {
            const read = readOf.get(key);
            const counts = read?.outcome.kind === "counted" ? read.outcome.counts : null;
            return (
              <OfficeRow
                key={key}
                words={words}
                file={key}
                name={officeOf(file.name, outcome)}
                counts={counts}
                state={read === undefined ? (isReading ? words.waits : words.unread) : stateOf(read, words)}
                warns={read !== undefined && (counts === null || read.concerns.length > 0)}
                details={
                  open === key ? (
                    <OfficeDetails
                      {...{ words, file: { key, file, periodConfirmed }, read, forms, ...actions }}
                      isToMend={toMend.has(key)}
                    />
                  ) : null
                }
                id={`${id}-${String(key)}`}
                onOpen={setOpen}
              />
            );
          })}
        </tbody>
        <tfoot>
          <tr className={styles.sum}>
            <th scope="row" className={mergeClasses(cells.cell, cells.name, styles.sum)}>
              {words.sum}
            </th>
            {numbersOf(gathered.sum, words).map((number, at) => (
              <td key={NUMBER_COLUMNS[at]} className={mergeClasses(cells.cell, cells.number, styles.sum)}>
                {number}
              </td>
            ))}
            <td className={cells.cell} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
