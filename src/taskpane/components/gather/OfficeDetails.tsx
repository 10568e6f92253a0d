import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { brokenSums } from "../../../gather/brokenSums";
import type { GatheredFile } from "../../../gather/gatherFiles";
import type { SheetChoice } from "../../../gather/rostersOfFile";
import type { CountedOutcome, SeenRoster } from "../../../gather/seenOutcome";
import type { KeptForm } from "../../../roster/columns/keptForm";
import { isNoChoice } from "../../../roster/layoutChoice";
import { concernText, repeatedLine } from "../../../text/gatheredTable";
import type { GatherTexts } from "../../../text/gatherTexts";
import { ruleTextFor } from "../../../text/ruleTextFor";
import type { Texts } from "../../../text/texts";
import { sheetMessages } from "../../check/sheetMessages";
import type { OfficeFile } from "../../gather/gatherState";
import { usePaneTools } from "../../paneContext";

const useStyles = makeStyles({
  details: { display: "grid", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  line: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minWidth: 0, overflowWrap: "anywhere" },
});

/** What can be done with a file. */
export interface OfficeActions {
  onCopyEmail: (key: number) => void;
  onRemove: (key: number) => void;
  onSheet: (key: number, sheet: SheetChoice) => void;
  onAskAgain: (signature: string) => void;
  /** The report is to be counted though it is of another period. */
  onPeriod: (key: number) => void;
}

interface Props extends OfficeActions {
  words: GatherTexts;
  file: Pick<OfficeFile, "key" | "file" | "periodConfirmed">;
  /** undefined: it was not read yet. */
  read: GatheredFile | undefined;
  isToMend: boolean;
  forms: readonly KeptForm[];
}

/** More people than this are not named in the details of a file. */
const MOST_NAMED = 20;

/** What is to be seen to in a file, a sentence each. */
function sentencesOf({ outcome, concerns }: GatheredFile, words: GatherTexts, texts: Texts): string[] {
  if (outcome.kind === "unreadable") return [words.unreadable[outcome.why]];
  const titlesOf = (findings: SeenRoster["sheetFindings"]) => sheetMessages(findings, texts).map(({ title }) => title);
  if (outcome.kind === "nothing") return [words.nothing, ...titlesOf(outcome.sheetFindings)];
  const { counts, report, roster } = outcome;
  const { page } = words;
  return [
    // these two are told one by one below
    ...concerns.filter(({ kind }) => kind !== "brokenSums" && kind !== "typedOver").map((of) => concernText(of, words)),
    ...brokenSums(counts).map((sum) => page.brokenSum(words.sums[sum])),
    ...(report === null || report.typedOver.length === 0 ? [] : [page.typedOver(report.typedOver.join("; "))]),
    ...(roster?.onSeveralSheets ?? []).slice(0, MOST_NAMED).map((person) => repeatedLine(person, [], words)),
    ...new Set(titlesOf(roster?.sheetFindings ?? [])),
    ...(roster?.ownWords ?? []).map(({ word, answer, people }) =>
      page.ownWord(word, answer === null ? "" : texts.questions.wordMeans[answer], words.count(people)),
    ),
    ...(roster?.findings ?? []).map(({ rule, count }) => page.found(ruleTextFor(texts, rule).name, words.count(count))),
  ];
}

/**
 * The sheet of a file that is counted, and those that could be in its place: reports, where one is counted, else
 * rosters.
 */
function sheetsToChoose({ report, roster }: CountedOutcome, page: GatherTexts["page"]) {
  if (report !== null) return { ...report, others: report.otherReports, ask: page.otherReports, hasAll: false };
  const hasAll = roster?.sheet !== "all";
  return roster && { ...roster, others: roster.otherRosters, ask: page.otherSheets, hasAll };
}

/** What is to be seen to in the file of an office, and what can be done about it. */
export function OfficeDetails({
  words,
  file,
  read,
  isToMend,
  forms,
  onCopyEmail,
  onRemove,
  onSheet,
  onAskAgain,
  onPeriod,
}: Props) {
  const styles = useStyles();
  const { texts } = usePaneTools();
  const { page } = words;
  const sentences = read === undefined ? [] : sentencesOf(read, words, texts);
  const counted = read?.outcome.kind === "counted" ? read.outcome : null;
  const roster = counted?.roster ?? null;
  const answered = roster?.forms.find((form) =>
    forms.some(({ signature, choice }) => signature === form.signature && !isNoChoice(choice)),
  );
  const isOfOtherPeriod = read?.concerns.some(({ kind }) => kind === "otherPeriod" || kind === "farFromToday") === true;
  const several = counted === null ? null : sheetsToChoose(counted, page);
  return (
    <div className={styles.details}>
      <p className={styles.line}>{page.file(file.file.name)}</p>
      {read !== undefined &&
        (sentences.length === 0 ? (
          <p className={styles.line}>{page.nothingToMend}</p>
        ) : (
          <ul className={styles.list}>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ))}
      {several !== null && several.others.length > 0 && (
        <>
          <p className={styles.line}>
            {several.sheet === "all"
              ? page.countedSheets(words.count(several.others.length), several.sheetName)
              : page.countedSheet(several.sheetName)}{" "}
            {!several.isChosen && several.ask}
          </p>
          <div className={styles.buttons}>
            {!several.isChosen && (
              <Button className={styles.button} onClick={() => onSheet(file.key, several.sheet)}>
                {page.keepSheet(several.sheetName)}
              </Button>
            )}
            {several.hasAll && (
              <Button className={styles.button} onClick={() => onSheet(file.key, "all")}>
                {page.countAll(words.count(several.others.length + 1))}
              </Button>
            )}
            {several.others.map(({ sheet, name }) => (
              <Button key={sheet} className={styles.button} onClick={() => onSheet(file.key, sheet)}>
                {page.countSheet(name)}
              </Button>
            ))}
          </div>
        </>
      )}
      {file.periodConfirmed && <p className={styles.line}>{page.periodKept}</p>}
      <div className={styles.buttons}>
        {isOfOtherPeriod && <Button onClick={() => onPeriod(file.key)}>{page.keepPeriod}</Button>}
        {isToMend && <Button onClick={() => onCopyEmail(file.key)}>{page.copyEmail}</Button>}
        {answered !== undefined && <Button onClick={() => onAskAgain(answered.signature)}>{page.answerAgain}</Button>}
        <Button onClick={() => onRemove(file.key)}>{page.removeFile}</Button>
      </div>
    </div>
  );
}
