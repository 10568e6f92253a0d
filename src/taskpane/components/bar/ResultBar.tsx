import { useId } from "react";
import { barOf, type BarAction, type BarFacts } from "../../bar/barOf";
import { usePaneTools } from "../../paneContext";
import { HiddenText } from "../parts/HiddenText";
import { ActionButton } from "./ActionButton";

/** What makes something of the totals, or of what hangs on the column in question. */
const WAITS_FOR_ANSWER: ReadonlySet<BarAction> = new Set<BarAction>([
  "fixSafe",
  "supplement",
  "report",
  "send",
  "email",
]);

/**
 * The next step with a result, and the one beside it. What would use totals that are not certain waits for the answer.
 */
export function ResultBar({ facts, asked }: { facts: BarFacts; asked: boolean }) {
  const { texts } = usePaneTools();
  const why = useId();
  const { primary, secondary } = barOf(facts);
  const button = (action: BarAction, isPrimary: boolean) => {
    const waits = asked && WAITS_FOR_ANSWER.has(action);
    return (
      <ActionButton
        action={action}
        look={isPrimary ? "primary" : "secondary"}
        waits={waits}
        safeFixes={facts.safeFixes}
        why={waits ? why : undefined}
      />
    );
  };
  return (
    <>
      {button(primary, true)}
      {secondary !== null && button(secondary, false)}
      {asked && <HiddenText id={why}>{texts.questions.waits}</HiddenText>}
    </>
  );
}
