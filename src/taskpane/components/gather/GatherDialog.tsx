import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { use, useMemo } from "react";
import { inSlices } from "../../../excel/host/inSlices";
import { loadGatherTexts } from "../../../text/loadTexts";
import type { Gather } from "../../gather/createGather";
import { formQuestions, formWords, gatheredOf, isFinalWith, matchedOf } from "../../gather/gatheredOf";
import { emailsAsText, filesToMend } from "../../gather/mendingEmails";
import { noteText } from "../../gather/noteText";
import { tableAsText } from "../../gather/tableAsText";
import { usePaneTools } from "../../paneContext";
import { isBusy } from "../../paneState";
import { useStore } from "../../useStore";
import { CopyByHand } from "../frame/CopyByHand";
import { deafen } from "../parts/deafen";
import { BackButton } from "../parts/BackButton";
import { PaneDialog } from "../parts/PaneDialog";
import { useExcelWaits } from "../parts/useExcelWaits";
import { QuestionBox } from "../questions/QuestionBox";
import { ExpectedOffices } from "./ExpectedOffices";
import { FileChooser } from "./FileChooser";
import { FormsWords } from "./FormsWords";
import { OfficeTable } from "./OfficeTable";
import { RepeatedPeople } from "./RepeatedPeople";
import { SumsHold } from "./SumsHold";

const useStyles = makeStyles({
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  line: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  progress: { flexBasis: "100%" },
  copies: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Files of many offices: chosen, read, added up, and told what is to be mended in each. */
export function GatherDialog({ gather }: { gather: Gather }) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const words = use(loadGatherTexts[texts.locale]());
  const state = useStore(gather);
  const work = useStore(pane);
  const { files, repeated, expected, reading, listing, forms, copied } = state;
  const matched = useMemo(() => matchedOf({ files, expected }), [files, expected]);
  const gathered = useMemo(() => gatheredOf({ files, repeated }, matched), [files, repeated, matched]);
  const toMend = useMemo(() => filesToMend(gathered), [gathered]);
  const wordsOfForms = useMemo(() => formWords(files), [files]);
  const [asked, ...moreForms] = formQuestions(files);
  const unread = files.filter(({ outcome }) => outcome === null).length;
  const isFinal = isFinalWith(gathered, matched, files);
  const far = reading === null ? listing : { done: files.length - unread, of: files.length };

  const copy = async (text: string | Promise<string>) => {
    const done = await pane.copyText(text);
    gather.tellCopied({ read: files.length - unread, of: files.length, byHand: done ? null : await text });
  };
  const copyEmails = (of: ReadonlySet<number>) => void copy(inSlices(emailsAsText(gathered, of)));
  const waits = useExcelWaits();

  return (
    <PaneDialog
      title={texts.pane.gather}
      onClose={pane.gatherPage.close}
      said={(listing === null ? null : waits) ?? noteText(state, words)}
      bar={
        <>
          {far !== null && (
            <>
              <ProgressBar className={styles.progress} aria-label={texts.pane.gather} value={far.done} max={far.of} />
              <Button
                onClick={() => {
                  gather.stop();
                  deafen();
                }}
              >
                {texts.pane.cancel}
              </Button>
            </>
          )}
          {far === null && files.length > 0 && (
            <Button
              appearance={unread > 0 ? "secondary" : "primary"}
              disabledFocusable={isBusy(work)}
              onClick={() => void pane.writeProvince()}
            >
              {words.page.writeReport}
            </Button>
          )}
          {far === null && unread > 0 && (
            <Button appearance="primary" onClick={() => void gather.readOn()}>
              {words.page.readOn(numbers.count(unread))}
            </Button>
          )}
          <BackButton onClick={pane.gatherPage.close} />
        </>
      }
    >
      <p className={styles.about}>{words.page.about}</p>
      <FileChooser
        choose={words.page.choose}
        drop={words.page.drop}
        multiple
        isNext={files.length === 0}
        onFiles={(chosen) => void gather.add(chosen)}
      />
      {copied !== null && copied.byHand !== null && <CopyByHand text={copied.byHand} />}
      {asked !== undefined && (
        <QuestionBox
          question={asked.question}
          more={moreForms.length}
          busy={false}
          of={words.page.askedOf(
            numbers.count(asked.files.length),
            asked.files.map(({ file }) => file.name).join(", "),
          )}
          remembered={words.page.remembered}
          onAnswer={(answer) => void gather.answer(asked, answer)}
        />
      )}
      <FormsWords
        words={words}
        forms={wordsOfForms}
        isReading={reading !== null}
        onAnswer={(signature, key, answer) => void gather.answerWord(signature, key, answer)}
      />
      {files.length > 0 && (
        <>
          <p className={styles.line}>{isFinal ? words.page.final : words.page.draft}</p>
          <OfficeTable
            {...{ words, files, gathered, toMend, forms }}
            isReading={reading !== null}
            onCopyEmail={(key) => copyEmails(new Set([key]))}
            onRemove={(key) => void gather.remove([key])}
            onSheet={(key, sheet) => void gather.chooseSheet(key, sheet)}
            onPeriod={gather.confirmPeriod}
            onAskAgain={(signature) => void gather.askAgain(signature)}
          />
          <div className={styles.copies}>
            <Button onClick={() => void copy(tableAsText(gathered, words))}>{words.page.copyTable}</Button>
            {toMend.size > 0 && <Button onClick={() => copyEmails(toMend)}>{words.page.copyAllEmails}</Button>}
            <Button disabledFocusable={reading !== null || isBusy(work)} onClick={() => void pane.writeEveryone()}>
              {words.page.writeEveryone}
            </Button>
            <Button appearance="subtle" onClick={() => void gather.remove(files.map(({ key }) => key))}>
              {words.page.removeAll}
            </Button>
          </div>
          <p className={styles.about}>{words.page.everyoneAbout}</p>
          <RepeatedPeople words={words} gathered={gathered} />
          <SumsHold words={words} counts={gathered.sum} />
        </>
      )}
      <ExpectedOffices
        words={words}
        expected={state.expected}
        matched={files.length === 0 ? null : matched}
        onKeep={(typed) => void gather.expect(typed)}
      />
    </PaneDialog>
  );
}
