import { Checkbox, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { particularsHints } from "../../../documents/report/particularsHints";
import { officeNames } from "../../../documents/report/officeNames";
import {
  OFFICE_KINDS,
  REPORT_LISTS,
  type ReportList,
  type ReportParticulars,
} from "../../../documents/report/reportParticulars";
import { officeWords } from "../../../text/documents/officeWords";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";
import { Disclosure } from "../parts/Disclosure";
import { OfficeChoice } from "./OfficeChoice";
import { ReportSigners } from "./ReportSigners";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  more: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  about: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  control: { minWidth: 0, width: "100%" },
  group: { margin: 0, padding: 0, border: "none", display: "grid", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

/**
 * What only the officer knows of the report: four fields that change from report to report, the others to unfold.
 * Nothing is required; it is remembered as it is typed.
 */
export function ReportForm({ particulars }: { particulars: ReportParticulars }) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const { forgotten, inWorkbook } = useStore(pane.report);
  const { form, officeKind, superior, addressee, proposals, office, place, number, lists, signers, recipients } =
    particulars;
  const names = officeNames(particulars, officeWords);
  const { report } = texts;
  const hints = particularsHints(particulars);
  const keep = () => void pane.report.remember();
  type Line = "superior" | "addressee" | "proposals" | "office" | "place" | "number";
  const line = (key: Line, label: string, value: string, hint?: string, otherwise?: string) => (
    <Field key={key} label={label} {...(hint !== undefined && { hint })}>
      <Input
        className={styles.control}
        {...(otherwise !== undefined && { placeholder: otherwise })}
        value={value}
        onBlur={keep}
        onChange={(_, data) => {
          pane.report.change({ [key]: data.value });
        }}
      />
    </Field>
  );
  return (
    <form
      className={styles.form}
      aria-label={report.title}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {inWorkbook !== null && <OfficeChoice inWorkbook={inWorkbook} />}
      {line("office", report.office, office)}
      {line("place", report.place, place, hints.has("place-date") ? report.hints["place-date"] : undefined)}
      {line("number", report.number[form], number)}
      <ReportSigners onBlur={keep} signers={signers} hinted={hints.has("signer-degree")} part="first" />
      <Disclosure level={2} title={report.more}>
        <div className={styles.more}>
          <p className={styles.about}>{report.about}</p>
          <Field label={report.form}>
            <Select
              className={styles.control}
              value={form}
              onBlur={keep}
              onChange={(_, { value }) => {
                pane.report.change({ form: value === "standalone" ? "standalone" : "annex" });
              }}
            >
              <option value="annex">{report.forms.annex}</option>
              <option value="standalone">{report.forms.standalone}</option>
            </Select>
          </Field>
          <Field label={report.officeKind}>
            <Select
              className={styles.control}
              value={officeKind}
              onBlur={keep}
              onChange={(_, { value }) => {
                pane.report.change({ officeKind: OFFICE_KINDS.find((kind) => kind === value) ?? officeKind });
              }}
            >
              {OFFICE_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {report.officeKinds[kind]}
                </option>
              ))}
            </Select>
          </Field>
          {line("superior", report.superior, superior, undefined, names.superior)}
          {form === "standalone" && line("addressee", report.addressee, addressee, undefined, names.addressee)}
          {line("proposals", report.proposals, proposals, undefined, names.proposals)}
          {form === "standalone" && (
            <Field label={report.recipients}>
              <Textarea
                className={styles.control}
                value={recipients}
                placeholder={officeWords.usualRecipients}
                onBlur={keep}
                onChange={(_, { value }) => {
                  pane.report.change({ recipients: value });
                }}
              />
            </Field>
          )}
          <ReportSigners onBlur={keep} signers={signers} hinted={false} part="others" />
          <fieldset className={styles.group}>
            <legend className={styles.legend}>{report.lists}</legend>
            {REPORT_LISTS.map((list) => (
              <Checkbox
                key={list}
                label={report.list[list]}
                checked={lists.includes(list)}
                onBlur={keep}
                onChange={(_, { checked }) => {
                  pane.report.change({ lists: withList(lists, list, checked === true) });
                }}
              />
            ))}
          </fieldset>
        </div>
      </Disclosure>
      {forgotten && <p className={styles.about}>{report.forgotten}</p>}
    </form>
  );
}

function withList(lists: readonly ReportList[], list: ReportList, wanted: boolean): readonly ReportList[] {
  return REPORT_LISTS.filter((each) => (each === list ? wanted : lists.includes(each)));
}
