import { Button, Checkbox, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Roster } from "../../../roster/roster";
import type { FindingList } from "../../../rules/findingList";
import { ruleTextFor } from "../../../text/ruleTextFor";
import { isFiltering, NO_FILTER, UNITLESS, type FindingFilter } from "../../findings/findingFilter";
import { usePaneTools } from "../../paneContext";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  search: { flex: "1 1 10rem", minWidth: 0 },
  // as wide as the pane, not as its longest choice
  select: { flex: "1 1 8rem", minWidth: 0 },
  // a row of its own, in line with the fields above it
  toVerify: { flexBasis: "100%", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** What "all" is called among the values of a choice: no rule or unit is called so. */
const ALL = "*";

interface Props {
  filter: FindingFilter;
  findings: Pick<FindingList, "groups">;
  roster: Roster;
  /** Whether anybody is to be verified. */
  toVerify: boolean;
  /** The user has asked for it, and goes on in it. */
  focused: boolean;
}

/**
 * Chooses which findings are shown: by words, rule and unit, or what makes the report a draft. Of which severity, the
 * chips say.
 */
export function FindingFilterForm({ filter, findings, roster, toVerify, focused }: Props) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const words = texts.findings;
  const search = useRef<HTMLInputElement>(null);
  const focusedAtFirst = useRef(focused);
  useEffect(() => {
    if (focusedAtFirst.current) search.current?.focus();
  }, []);
  const change = (part: Partial<FindingFilter>) => {
    void pane.findings.setFilter({ ...filter, ...part }, texts);
  };
  const filters = isFiltering(filter);
  const rules = findings.groups.filter(({ severity }) => filter.severity === null || severity === filter.severity);
  return (
    <div role="group" aria-label={words.filter} className={styles.form}>
      <Input
        type="search"
        input={{ ref: search }}
        className={styles.search}
        aria-label={words.search}
        placeholder={words.searchHint}
        contentBefore={<SearchRegular aria-hidden />}
        value={filter.text}
        onChange={(_, { value }) => {
          change({ text: value });
        }}
      />
      <Button
        disabledFocusable={!filters}
        title={filters ? undefined : words.notFiltered}
        onClick={() => {
          void pane.findings.setFilter(NO_FILTER, texts);
        }}
      >
        {words.clear}
      </Button>
      <Choice
        label={words.rule}
        value={filter.rule}
        options={rules.map(({ rule }) => [rule, ruleTextFor(texts, rule).name])}
        onChange={(rule) => {
          change({ rule });
        }}
      />
      {roster.units.length > 0 && (
        <Choice
          label={words.unit}
          value={filter.unit}
          options={[...roster.units.map((unit): [string, string] => [unit, unit]), [UNITLESS, words.unitless]]}
          onChange={(unit) => {
            change({ unit });
          }}
        />
      )}
      {(toVerify || filter.toVerify) && (
        <Checkbox
          className={styles.toVerify}
          label={words.toVerify}
          checked={filter.toVerify}
          onChange={(_, { checked }) => {
            change({ toVerify: checked === true });
          }}
        />
      )}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string | null;
  /** Value and name of each. */
  options: readonly (readonly [string, string])[];
  onChange: (value: string | null) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const styles = useStyles();
  const words = usePaneTools().texts.findings;
  const gone = value !== null && options.every(([known]) => known !== value);
  return (
    <Select
      className={styles.select}
      aria-label={label}
      value={value ?? ALL}
      onChange={(_, { value: chosen }) => {
        onChange(chosen === ALL ? null : chosen);
      }}
    >
      <option value={ALL}>{words.allOf(label)}</option>
      {/* chosen before, and not among what the last check found */}
      {gone && <option value={value}>{value}</option>}
      {options.map(([known, name]) => (
        <option key={known} value={known}>
          {name}
        </option>
      ))}
    </Select>
  );
}
