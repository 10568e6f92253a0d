import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { usePaneTools } from "../../paneContext";
import { Disclosure } from "../parts/Disclosure";
import { WishFields } from "./WishFields";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  about: {
    ":empty": { display: "none" },
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  control: { minWidth: 0, width: "100%" },
  button: { justifySelf: "start" },
});

interface Props {
  /** Those that have anything to supply; null: people of whom no unit can be told. */
  units: readonly (string | null)[];
  busy: boolean;
  /** Why nothing can be made of the result; "" where something can. */
  waits: string;
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

function Unfolded({ units, busy, waits }: Props) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const { supplement: words } = texts;
  const [chosen, setChosen] = useState(0);
  const why = useId();
  // the list may have become shorter
  const unit = units[chosen] ?? units[0] ?? null;

  return (
    <form
      className={styles.form}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <p className={styles.about}>{words.about}</p>
      <WishFields />
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
        disabledFocusable={busy || waits !== ""}
        aria-describedby={why}
        onClick={() => {
          void pane.sendUnitPage(unit);
        }}
      >
        {words.makeFile}
      </Button>
      <Button
        className={styles.button}
        disabledFocusable={busy || waits !== ""}
        aria-describedby={why}
        onClick={pane.takeBack.open}
      >
        {texts.pane.takeBack}
      </Button>
      <p id={why} className={styles.about}>
        {waits}
      </p>
    </form>
  );
}
