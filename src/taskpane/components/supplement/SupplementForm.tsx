import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";
import { Disclosure } from "../parts/Disclosure";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  about: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  control: { minWidth: 0, width: "100%" },
  button: { justifySelf: "start" },
});

interface Props {
  /** Those that have anything to supply; null: people of whom no unit can be told. */
  units: readonly (string | null)[];
  /** Nothing can be made now. */
  busy: boolean;
}

/** For when and for whom the units are asked, and a file of one unit's page; to unfold. */
export function SupplementForm(props: Props) {
  const { texts } = usePaneTools();
  return (
    <Disclosure level={2} title={texts.supplement.title}>
      <Unfolded {...props} />
    </Disclosure>
  );
}

function Unfolded({ units, busy }: Props) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const { supplement: words } = texts;
  const wish = useStore(pane.supplement);
  const [chosen, setChosen] = useState(0);
  // the list may have become shorter
  const unit = units[chosen] ?? units[0] ?? null;

  useEffect(() => {
    void pane.supplement.fill();
  }, [pane]);

  if (wish === null) return null;
  const keep = () => void pane.supplement.remember();
  return (
    <form
      className={styles.form}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <p className={styles.about}>{words.about}</p>
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
      <Field label={words.unit}>
        <Select
          className={styles.control}
          value={String(units.indexOf(unit))}
          onChange={(_, { value }) => {
            setChosen(Number(value));
          }}
        >
          {units.map((name, index) => (
            <option key={name ?? ""} value={index}>
              {name ?? texts.findings.unitless}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        className={styles.button}
        disabledFocusable={busy}
        onClick={() => {
          void pane.sendUnitPage(unit);
        }}
      >
        {words.makeFile}
      </Button>
      <Button className={styles.button} disabledFocusable={busy} onClick={pane.takeBack.open}>
        {texts.pane.takeBack}
      </Button>
    </form>
  );
}
