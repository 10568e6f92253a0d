import { makeStyles, tokens } from "@fluentui/react-components";
import type { FixPreview } from "../../../rules/planFixes";
import { cellAddress } from "../../../grid/address";
import type { Cell } from "../../../rules/finding";
import { usePaneTools } from "../../paneContext";
import { Disclosure } from "../parts/Disclosure";

const useStyles = makeStyles({
  words: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** Which cells are left out, and why. */
export function FixLeftOut({ preview }: { preview: FixPreview }) {
  const styles = useStyles();
  const { texts, numbers } = usePaneTools();
  const words = texts.fixes;
  const kinds: [string, readonly Cell[]][] = [
    [words.formulaCells, preview.formulas],
    [words.settledCells, preview.settled],
    [words.byHandCells, preview.byHand],
    [words.movedCells, preview.moved],
    [words.mergedCells, preview.merged],
  ];
  const count = kinds.reduce((sum, [, cells]) => sum + cells.length, 0);
  if (count === 0) return null;
  return (
    <Disclosure level={3} title={words.leftOut} count={numbers.count(count)}>
      {kinds
        .filter(([, cells]) => cells.length > 0)
        .map(([why, cells]) => (
          <p key={why} className={styles.words}>
            {why} {cells.map(({ row, column }) => cellAddress(row, column)).join(", ")}
          </p>
        ))}
    </Disclosure>
  );
}
