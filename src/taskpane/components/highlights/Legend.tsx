import { makeStyles, tokens } from "@fluentui/react-components";
import type { HighlightKind } from "../../../highlights/highlight";
import { SEVERITIES } from "../../findings/findingGroups";
import { usePaneTools } from "../../paneContext";
import { Disclosure } from "../parts/Disclosure";
import { SeverityIcon } from "./SeverityIcon";
import { Swatch } from "./Swatch";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalXXL}`,
    display: "grid",
    gap: tokens.spacingVerticalS,
  },
  item: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  look: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  about: { color: tokens.colorNeutralForeground2 },
});

/** Kinds that are no severity of a rule, with the names of their texts. */
const OTHERS = [
  ["typed", "legendTyped"],
  ["toDo", "legendToDo"],
] as const satisfies readonly (readonly [HighlightKind, string])[];

/** What the colours in the sheet mean, to unfold. */
export function Legend() {
  const styles = useStyles();
  const { texts } = usePaneTools();
  return (
    <Disclosure level={2} title={texts.pane.legend}>
      <ul className={styles.list}>
        {SEVERITIES.map((severity) => (
          <li key={severity} className={styles.item}>
            <Swatch highlight={severity} />
            <SeverityIcon severity={severity} />
            <span>
              {texts.severities[severity]} <Look kind={severity} />
            </span>
          </li>
        ))}
        {OTHERS.map(([kind, name]) => (
          <li key={kind} className={styles.item}>
            <Swatch highlight={kind} />
            <span>
              {texts.pane[name]} <Look kind={kind} />
            </span>
          </li>
        ))}
        <li className={styles.about}>{texts.pane.legendAbout}</li>
      </ul>
    </Disclosure>
  );
}

/** The same without colour. */
function Look({ kind }: { kind: HighlightKind }) {
  const { texts } = usePaneTools();
  return <span className={useStyles().look}>({texts.pane.legendLooks[kind]})</span>;
}
