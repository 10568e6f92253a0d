import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import type { KeyboardEvent } from "react";
import { usePaneTools } from "../../paneContext";
import { isBusy, type WorkState } from "../../paneState";
import { openQuestion } from "../../questions/openQuestion";
import { useStore } from "../../useStore";
import { useOutdated } from "../check/useOutdated";

/** What is ticked in the menu, by the names of its boxes. */
const TICKS = "ticks";

// below the header, whatever is left of the window: at 200 % the whole of it has no room
const useStyles = makeStyles({ popover: { maxHeight: "calc(100vh - 44px)", overflowY: "auto" } });

/**
 * On the web office.js makes of these keys a way out of the pane; here they only close the menu, which the menu itself
 * sees to.
 */
function keepInPane(event: KeyboardEvent): void {
  if (event.key === "Escape" || event.key === "Tab") event.stopPropagation();
}

/** All that is seldom done. What cannot be done now is shown and waits. */
export function MoreMenu({ state }: { state: WorkState }) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const { hidden } = useStore(pane.hiddenRows);
  const { staysInPane, shown } = useStore(pane.findings);
  const { desk, outcome } = state;
  const outdated = useOutdated();
  const busy = isBusy(state);
  const found = outcome?.result.checked?.findings.length ?? 0;
  const noSheet = desk.chosen === null ? texts.pane.start.noSheet.title : "";
  // what is to be done before anything can be made of a result of what is in view
  const checkFirst =
    outcome === null || outcome.result.sheetId !== desk.chosen || outdated ? texts.pane.firstCheck : "";
  // what is found of a column that is asked about may not be so
  const answerFirst = outcome !== null && openQuestion(outcome) !== null ? texts.pane.firstAnswer : "";
  const noRoster = outcome?.result.checked === null ? texts.pane.status.noRoster : "";
  const noneFound = found === 0 ? texts.pane.noFindings : "";
  const nothingShown = shown?.length === 0 ? texts.findings.nothingFits : "";
  const cannotHide = hidden > 0 ? "" : checkFirst || noRoster || noneFound;
  const cannotCopy = checkFirst || answerFirst || noRoster || noneFound || nothingShown;
  const cannotTakeBack = checkFirst || answerFirst || noRoster;
  /** A thing of the menu that has to wait, with the reason below its name; while something runs the bar says so. */
  const waiting = (why: string, runs = busy) => ({ disabled: runs || why !== "", ...(why !== "" && { subText: why }) });
  const ticks = [...(desk.highlightToDos ? ["toDos"] : []), ...(staysInPane ? ["stays"] : [])];
  return (
    <Menu
      checkedValues={{ [TICKS]: ticks }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const toDos = checkedItems.includes("toDos");
        if (toDos !== desk.highlightToDos) void pane.setHighlightToDos(toDos);
        pane.findings.setStaysInPane(checkedItems.includes("stays"));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={texts.pane.more} />
      </MenuTrigger>
      <MenuPopover className={styles.popover} onKeyDown={keepInPane}>
        <MenuList hasCheckmarks>
          <MenuItem
            {...waiting(noSheet, false)}
            onClick={() => {
              pane.columns.setOpen(true);
            }}
          >
            {texts.columns.open}
          </MenuItem>
          <MenuItemCheckbox name={TICKS} value="toDos" disabled={busy}>
            {texts.pane.highlightToDos}
          </MenuItemCheckbox>
          <MenuItem
            {...waiting(noSheet)}
            onClick={() => {
              void pane.clearHighlights();
            }}
          >
            {texts.pane.clearHighlights}
          </MenuItem>
          <MenuItem
            {...waiting(cannotHide)}
            onClick={() => {
              void (hidden > 0 ? pane.hiddenRows.showAll() : pane.hiddenRows.hideRowsWithoutFindings(false));
            }}
          >
            {hidden > 0 ? texts.hiddenRows.showAll : texts.hiddenRows.onlyFound}
          </MenuItem>
          <MenuItem
            {...waiting(cannotCopy)}
            onClick={() => {
              void pane.copyFindings(texts);
            }}
          >
            {texts.pane.copyFindings}
          </MenuItem>
          <MenuItem
            onClick={() => {
              void pane.gatherPage.open();
            }}
          >
            {texts.pane.gather}
          </MenuItem>
          <MenuItem
            onClick={() => {
              void pane.comparePage.open();
            }}
          >
            {texts.pane.compare}
          </MenuItem>
          <MenuItem disabled={busy} onClick={() => void pane.templatePage.open()}>
            {texts.pane.template}
          </MenuItem>
          <MenuItem {...waiting(cannotTakeBack)} onClick={pane.takeBack.open}>
            {texts.pane.takeBack}
          </MenuItem>
          <MenuDivider />
          <MenuItemCheckbox name={TICKS} value="stays">
            {texts.findings.staysInPane}
          </MenuItemCheckbox>
          <MenuItem
            onClick={() => {
              pane.guide.open(null);
            }}
          >
            {texts.pane.guide}
          </MenuItem>
          <MenuItem disabled={busy} onClick={pane.selfTest.open}>
            {texts.pane.selfTest}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
