import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import { ICommandService, type Injector, LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteTexts from "@univerjs/preset-sheets-note/locales/vi-VN";
import { compareCellsSoundly } from "./soundComparison";

/**
 * An empty workbook that lies under the others. Univer's plugins start only with a first workbook, and some of them
 * fail once there is none.
 */
export const BLANK = "blank";

/** Univer with what is needed of it at hand: its facade, its services and its commands. */
export interface Engine {
  api: FUniver;
  injector: Injector;
  commands: ICommandService;
}

/**
 * Starts Univer without a workbook in an element, in Vietnamese. Its own bars stay away: the page has its own, with
 * names.
 */
export function createUniver(container: HTMLElement): Engine {
  compareCellsSoundly();
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(coreTexts, conditionalFormattingTexts, noteTexts) },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: false,
      toolbar: false,
      formulaBar: false,
      footer: false,
      contextMenu: false,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  const api = FUniver.newAPI(univer);
  api.createWorkbook({ id: BLANK });
  return { api, injector, commands: injector.get(ICommandService) };
}
