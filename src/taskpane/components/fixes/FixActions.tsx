import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FindingList } from "../../../rules/findingList";
import { fixOf } from "../../../rules/fixOf";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";
import { isBusy } from "../../paneState";
import { UndoButton } from "./UndoButton";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, ":empty": { display: "none" } },
});

/** What can be done about all findings at once: put right what is safe, and undo what was written last where no message offers it. */
export function FixActions({ findings }: { findings: Pick<FindingList, "groups"> }) {
  const { pane, texts } = usePaneTools();
  const state = useStore(pane);
  const offered = "notice" in state && state.notice?.kind === "fixed";
  return (
    <div className={useStyles().actions}>
      {findings.groups.some(({ rule }) => fixOf(rule)?.safe === true) && (
        <Button
          disabledFocusable={isBusy(state)}
          onClick={() => {
            void pane.fixes.propose({ kind: "safe" });
          }}
        >
          {texts.fixes.fixAll}
        </Button>
      )}
      {!offered && <UndoButton />}
    </div>
  );
}
