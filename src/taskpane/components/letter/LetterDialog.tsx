import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { use, useRef, useState } from "react";
import type { LetterFacts } from "../../../documents/letter/composeLetter";
import { loadLetterTexts } from "../../../text/loadTexts";
import { fittingLetter } from "../../letter/fittingLetter";
import { mailLink, MOST_CHARACTERS } from "../../letter/mailLink";
import { usePaneTools } from "../../paneContext";
import { Outdated } from "../check/Outdated";
import { useOutdated } from "../check/useOutdated";
import { PaneDialog } from "../parts/PaneDialog";

const useStyles = makeStyles({
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  control: { minWidth: 0, width: "100%" },
  body: { minHeight: "19rem" },
  long: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  copied: { flexBasis: "100%", ":empty": { height: 0, marginBottom: `calc(-1 * ${tokens.spacingHorizontalS})` } },
});

/** The email that goes with the report, to be looked over, changed, copied or opened in the mail program. */
export function LetterDialog({ facts }: { facts: LetterFacts }) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const [letter, setLetter] = useState(() => fittingLetter(facts));
  const [copied, setCopied] = useState("");
  const body = useRef<HTMLTextAreaElement>(null);
  const words = use(loadLetterTexts[texts.locale]());
  const outdated = useOutdated();
  const { href, whole } = mailLink(letter);

  const change = (part: Partial<typeof letter>) => {
    setLetter({ ...letter, ...part });
    setCopied("");
  };
  const copy = async (text: string) => {
    const onClipboard = await pane.copyText(text);
    setCopied(onClipboard ? words.copied : words.copyByHand);
    if (onClipboard) {
      pane.letter.mailed();
      return;
    }
    body.current?.focus();
    body.current?.select();
  };

  return (
    <PaneDialog
      title={texts.send.writeLetter}
      onClose={pane.letter.close}
      bar={
        <>
          {/* there from the start, so that what comes into it is spoken */}
          <div role="status" className={styles.copied}>
            {copied}
          </div>
          {/* Beside a frame a link would replace the add-in where mail is a page; alone (Windows, Mac) a new window stays blank. */}
          <Button
            as="a"
            appearance="primary"
            href={href}
            disabledFocusable={outdated}
            target={window.self === window.top ? "_self" : "_blank"}
            rel="noopener"
            // a mail program that opens with the subject alone wants the body pasted
            onClick={() => void copy(whole ? `${letter.subject}\n\n${letter.body}` : letter.body)}
          >
            {words.openMail}
          </Button>
          <Button appearance="subtle" onClick={pane.letter.close}>
            {texts.pane.back}
          </Button>
        </>
      }
    >
      <Outdated />
      <p className={styles.about}>{words.about}</p>
      {!whole && <p className={styles.long}>{words.tooLong(numbers.count(MOST_CHARACTERS))}</p>}
      <Field label={words.subject}>
        <Input
          className={styles.control}
          value={letter.subject}
          onChange={(_, { value }) => {
            change({ subject: value });
          }}
        />
      </Field>
      <Field label={words.body}>
        <Textarea
          className={styles.control}
          textarea={{ ref: body, className: styles.body }}
          resize="vertical"
          value={letter.body}
          onChange={(_, { value }) => {
            change({ body: value });
          }}
        />
      </Field>
      <p className={styles.about}>{words.ifNothingOpens}</p>
    </PaneDialog>
  );
}
