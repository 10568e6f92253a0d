import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";

const useStyles = makeStyles({ box: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` } });

/** One tick leaves reasons that tell of health out of the copy for sending. */
export function HealthChoice() {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const tells = useStore(pane.tellsHealth);
  return (
    <Checkbox
      className={styles.box}
      label={texts.send.withoutHealth}
      checked={!tells}
      onChange={(_, { checked }) => {
        pane.setTellsHealth(checked !== true);
      }}
    />
  );
}
