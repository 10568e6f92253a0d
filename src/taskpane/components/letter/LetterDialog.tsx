import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { use, useMemo, useRef, useState } from "react";
import type { Letter, LetterFacts } from "../../../documents/letter/composeLetter";
import { loadLetterTexts } from "../../../text/loadTexts";
import type { LetterDraft } from "../../letter/createLetter";
import { fittingLetter } from "../../letter/fittingLetter";
import { mailLink, MOST_CHARACTERS } from "../../letter/mailLink";
import { usePaneTools } from "../../paneContext";
import { useOutdated } from "../check/useOutdated";
import { BackButton } from "../parts/BackButton";
import { PaneDialog } from "../parts/PaneDialog";
import { Waiting } from "../parts/Waiting";
import { StaleReport } from "../report/StaleReport";

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
});

/** The email that goes with the report, to be looked over, changed, copied or opened in the mail program. */
export function LetterDialog({ facts }: { facts: LetterFacts }) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const composed = useMemo(() => fittingLetter(facts), [facts]);
  const [draft, setDraft] = useState(pane.letter.draft);
  const [copied, setCopied] = useState<{ letter: Letter; words: string } | null>(null);
  const letter = draft?.text ?? composed;
  // what she changed says other numbers than the sheet by now
  const behind = draft !== null && !isSame(draft.composed, composed);
  const body = useRef<HTMLTextAreaElement>(null);
  const words = use(loadLetterTexts[texts.locale]());
  const outdated = useOutdated();
  const cannot = outdated ? texts.report.waits : behind ? words.behind : undefined;
  const { href, whole } = mailLink(letter);

  const keep = (kept: LetterDraft | null) => {
    setDraft(kept);
    pane.letter.keepDraft(kept);
  };
  const change = (part: Partial<Letter>) => {
    keep({ composed: draft?.composed ?? composed, text: { ...letter, ...part } });
  };
  const copy = async (text: string) => {
    const onClipboard = await pane.copyText(text);
    setCopied({ letter, words: onClipboard ? words.copied : words.copyByHand });
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
      said={copied !== null && isSame(copied.letter, letter) && copied.words}
      bar={
        <>
          {/* Beside a frame a link would replace the add-in where mail is a page; alone (Windows, Mac) a new window
              stays blank. */}
          <Button
            as="a"
            appearance="primary"
            href={href}
            disabledFocusable={cannot !== undefined}
            title={cannot}
            target={window.self === window.top ? "_self" : "_blank"}
            rel="noopener"
            // a mail program that opens with the subject alone wants the body pasted
            onClick={() => void copy(whole ? `${letter.subject}\n\n${letter.body}` : letter.body)}
          >
            {words.openMail}
          </Button>
          <BackButton onClick={pane.letter.close} />
        </>
      }
    >
      <Waiting why={outdated ? texts.report.waits : ""} />
      <StaleReport />
      {behind && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.behind}</MessageBarBody>
          <MessageBarActions>
            <Button
              onClick={() => {
                keep(null);
              }}
            >
              {words.composeAnew}
            </Button>
            <Button
              onClick={() => {
                keep({ composed, text: letter });
              }}
            >
              {words.keepChanged}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
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
      {draft !== null && <p className={styles.about}>{words.untilClosed}</p>}
      <p className={styles.about}>{words.ifNothingOpens}</p>
    </PaneDialog>
  );
}

function isSame(one: Letter, other: Letter): boolean {
  return one.subject === other.subject && one.body === other.body;
}
