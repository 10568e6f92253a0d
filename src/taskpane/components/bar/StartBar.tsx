import { useId } from "react";
import { startBarOf } from "../../bar/barOf";
import { seemsNoRoster } from "../../columns/seemsNoRoster";
import { usePaneTools } from "../../paneContext";
import type { Desk } from "../../paneState";
import { useStore } from "../../useStore";
import { HiddenText } from "../parts/HiddenText";
import { ActionButton } from "./ActionButton";

/** The first step on the chosen sheet, or the way to another. */
export function StartBar({ desk }: { desk: Desk }) {
  const { pane, texts } = usePaneTools();
  const why = useId();
  const { preview } = useStore(pane.columns);
  const { primary, secondary } = startBarOf(seemsNoRoster(preview), desk.sheets.length - 1);
  const { start } = texts.pane;
  const waits = desk.chosen === null;
  return (
    <>
      <ActionButton action={primary} look="primary" waits={waits} safeFixes={0} why={waits ? why : undefined} />
      {secondary !== null && <ActionButton action={secondary} waits={waits} safeFixes={0} />}
      {waits && <HiddenText id={why}>{desk.listed ? start.noSheet.title : start.looking}</HiddenText>}
    </>
  );
}
