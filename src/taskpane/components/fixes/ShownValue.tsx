import { makeStyles, tokens } from "@fluentui/react-components";
import { shownValue, type ShownCell } from "../../fixes/shownValue";
import { usePaneTools } from "../../paneContext";

const useStyles = makeStyles({
  words: { whiteSpace: "pre-wrap" },
  box: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    whiteSpace: "nowrap",
  },
});

/** What a cell holds; what cannot be seen stands in a shaded box by its name. */
export function ShownValue({ cell }: { cell: ShownCell }) {
  const styles = useStyles();
  const { texts, numbers } = usePaneTools();
  const parts = shownValue(cell, texts.locale);
  if (parts.length === 0 || (parts.length === 1 && parts[0] === "")) return texts.fixes.empty;
  return (
    <span className={styles.words}>
      {parts.map((part, place) =>
        typeof part === "string" ? (
          part
        ) : (
          <span key={place} className={styles.box}>
            {texts.fixes.invisible[part.invisible]}
            {part.count > 1 && ` ×${numbers.count(part.count)}`}
          </span>
        ),
      )}
    </span>
  );
}
