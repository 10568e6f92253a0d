import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

/** For when and for whom the units are asked, filled with what was remembered; nothing before that is known. */
export function WishFields() {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const { supplement: words } = texts;
  const wish = useStore(pane.supplement);

  useEffect(() => {
    void pane.supplement.fill();
  }, [pane]);

  if (wish === null) return null;
  const keep = () => void pane.supplement.remember();
  return (
    <>
      <Field label={words.deadline}>
        <Input
          className={styles.control}
          type="date"
          value={wish.deadline}
          onBlur={keep}
          onChange={(_, { value }) => {
            pane.supplement.change({ deadline: value });
          }}
        />
      </Field>
      <Field label={words.contact} hint={words.contactHint}>
        <Input
          className={styles.control}
          value={wish.contact}
          onBlur={keep}
          onChange={(_, { value }) => {
            pane.supplement.change({ contact: value });
          }}
        />
      </Field>
    </>
  );
}
