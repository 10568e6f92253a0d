import { Field, Input, makeStyles, mergeClasses, Select, Textarea, tokens } from "@fluentui/react-components";
import { MOST_SIGNERS, type Signer } from "../../../documents/report/reportParticulars";
import { USUAL_TITLES } from "../../../text/documents/officeWords";
import { usePaneTools } from "../../paneContext";

const useStyles = makeStyles({
  group: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    border: "none",
    minWidth: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(9rem, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  // a usual title, "THỦ TRƯỞNG ĐƠN VỊ", needs more than half of 320 px
  wide: { gridTemplateColumns: "repeat(auto-fit, minmax(11rem, 1fr))" },
  legend: { padding: `0 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
  control: { minWidth: 0, width: "100%" },
  // a list of titles is as wide as its longest, if it is let
  title: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  hint: { gridColumn: "1 / -1", margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  signers: readonly Signer[];
  /** Whether a name begins with a degree. */
  hinted: boolean;
  /** The first signer, whom every report has, or the others. */
  part: "first" | "others";
  /** A field loses the focus. */
  onBlur: () => void;
}

/** Who signs, from left to right: the head of the office last. */
export function ReportSigners({ signers, hinted, part, onBlur }: Props) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const { report } = texts;
  const rows = Array.from({ length: MOST_SIGNERS }, (_, row) => signers[row] ?? { title: "", name: "" });
  const change = (at: number, typed: Partial<Signer>) => {
    pane.report.change({ signers: rows.map((signer, row) => (row === at ? { ...signer, ...typed } : signer)) });
  };
  return (
    <fieldset className={mergeClasses(styles.group, part === "others" && styles.wide)}>
      <legend className={styles.legend}>{report.signers}</legend>
      {rows.flatMap(({ title, name }, row) =>
        (row === 0) !== (part === "first")
          ? []
          : [
              <div key={`title ${row}`} className={styles.title}>
                <Field label={report.signerTitle(numbers.count(row + 1))}>
                  <Textarea
                    className={styles.control}
                    rows={title.split("\n").length}
                    onBlur={onBlur}
                    value={title}
                    onChange={(_, { value }) => {
                      change(row, { title: value });
                    }}
                  />
                </Field>
                <Select
                  className={styles.control}
                  size="small"
                  aria-label={report.usualTitles(numbers.count(row + 1))}
                  value=""
                  onBlur={onBlur}
                  onChange={(_, { value }) => {
                    change(row, { title: value });
                  }}
                >
                  <option value="" disabled>
                    {report.chooseTitle}
                  </option>
                  {USUAL_TITLES.map((usual) => (
                    <option key={usual} value={usual}>
                      {usual.replace("\n", " / ")}
                    </option>
                  ))}
                </Select>
              </div>,
              <Field key={`name ${row}`} label={report.signerName(numbers.count(row + 1))}>
                <Input
                  className={styles.control}
                  onBlur={onBlur}
                  value={name}
                  onChange={(_, { value }) => {
                    change(row, { name: value });
                  }}
                />
              </Field>,
            ],
      )}
      {hinted && <p className={styles.hint}>{report.hints["signer-degree"]}</p>}
    </fieldset>
  );
}
