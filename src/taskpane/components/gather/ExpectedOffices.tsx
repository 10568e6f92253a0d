import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { MatchedOffices } from "../../../gather/matchOffices";
import type { GatherTexts } from "../../../text/gatherTexts";
import { Disclosure } from "../parts/Disclosure";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start" },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  field: { width: "100%" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  line: { margin: 0 },
});

interface Props {
  words: GatherTexts;
  expected: readonly string[];
  /** null before there are files. */
  matched: MatchedOffices | null;
  onKeep: (typed: string) => void;
}

/** The offices that have to send, as they were pasted; who has not sent, and who is not on the list. */
export function ExpectedOffices({ words, expected, matched, onKeep }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const { page, count } = words;
  return (
    <>
      {matched !== null && expected.length > 0 && (
        <>
          {matched.missing.length === 0 ? (
            <p className={styles.line}>{page.allThere}</p>
          ) : (
            <Names title={page.missing(count(matched.missing.length))} names={matched.missing} />
          )}
          {matched.unexpected.length > 0 && (
            <Names title={page.unexpected(count(matched.unexpected.length))} names={matched.unexpected} />
          )}
        </>
      )}
      <Disclosure level={3} title={page.expected} count={count(expected.length)}>
        <div className={styles.form}>
          <p className={styles.about}>{page.expectedAbout}</p>
          <Field label={page.expectedList} className={styles.field}>
            <Textarea
              rows={6}
              value={typed ?? expected.join("\n")}
              onChange={(_, { value }) => {
                setTyped(value);
              }}
            />
          </Field>
          <Button
            onClick={() => {
              onKeep(typed ?? expected.join("\n"));
              setTyped(null);
            }}
          >
            {page.keepExpected}
          </Button>
        </div>
      </Disclosure>
    </>
  );
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  const styles = useStyles();
  return (
    <div>
      <p className={styles.line}>{title}</p>
      <ul className={styles.list}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
