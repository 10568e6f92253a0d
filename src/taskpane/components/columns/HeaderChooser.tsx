import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { RowSpan } from "../../../grid/rowSpan";
import { usePaneTools } from "../../paneContext";
import { useChooserStyles, type ChooserProps } from "./chooser";

const useStyles = makeStyles({
  rows: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
  },
});

/** The rows of the header: the first is chosen by what stands in it, the last by its number. */
export function HeaderChooser({ state, preview, disabled }: ChooserProps) {
  const styles = useStyles();
  const chooser = useChooserStyles();
  const { pane, texts, numbers } = usePaneTools();
  const header = state.choice?.header ?? preview.header;
  const options = preview.headerOptions;
  const known = options.some((option) => option.header.first === header?.first);
  const row = (index: number) => numbers.count(index + 1);
  return (
    <div className={styles.rows}>
      <Field label={texts.columns.headerRow} className={chooser.field}>
        <Select
          className={chooser.select}
          value={header === null ? "" : String(header.first)}
          disabled={disabled}
          onChange={(_, { value }) => {
            const chosen = options.find((option) => String(option.header.first) === value);
            if (chosen !== undefined) pane.columns.chooseHeader(chosen.header);
          }}
        >
          {header === null && <option value="">{texts.columns.noHeader}</option>}
          {header !== null && !known && (
            <option value={String(header.first)}>{texts.columns.row(row(header.first))}</option>
          )}
          {options.map((option) => (
            <option key={option.header.first} value={String(option.header.first)}>
              {texts.columns.rowWithTexts(row(option.header.first), option.texts.join(" · "))}
            </option>
          ))}
        </Select>
      </Field>
      {header !== null && (
        <Field label={texts.columns.lastHeaderRow} className={chooser.field}>
          <Select
            className={chooser.select}
            value={String(header.last)}
            disabled={disabled}
            onChange={(_, { value }) => {
              pane.columns.chooseHeader({ first: header.first, last: Number(value) });
            }}
          >
            {lastRows(header, preview.lastRows).map((last) => (
              <option key={last} value={String(last)}>
                {texts.columns.row(row(last))}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

/** The rows offered, which are those of the header before until the sheet has been read by the new one. */
function lastRows(header: RowSpan, offered: readonly number[]): readonly number[] {
  return offered[0] === header.first && offered.includes(header.last) ? offered : [header.last];
}
