import { makeStyles, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../../grid/address";
import type { KeptAnswer } from "../../fixes/keptAnswers";
import { usePaneTools } from "../../paneContext";
import { Disclosure } from "../parts/Disclosure";

const useStyles = makeStyles({
  words: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** What was decided in an earlier preview and could not be recalled in this one. */
export function FixLapsed({ lapsed }: { lapsed: readonly KeptAnswer[] }) {
  const styles = useStyles();
  const { texts, numbers } = usePaneTools();
  if (lapsed.length === 0) return null;
  return (
    <Disclosure level={3} title={texts.fixes.lapsed} count={numbers.count(lapsed.length)}>
      <p className={styles.words}>
        {texts.fixes.lapsedCells}{" "}
        {lapsed.map(({ row, column, name }) => `${cellAddress(row, column)} ${name}`.trim()).join("; ")}
      </p>
    </Disclosure>
  );
}
