import type { Block } from "../block";
import type { BookChart, ChartCells } from "../chart";
import { blockAddress, parseBlock } from "../blockAddress";
import type { GridSheet } from "../bookSheet";
import type { KeptChart } from "../keptCharts";
import { escapeXml, unescapeXml } from "../xml";
import type { HeldText } from "./heldText";
import { moveAddress } from "./moveAddresses";
import { moveFormula, type FormulaPlace } from "./moveFormula";
import { movedRow } from "./rowMove";

/** The charts of a sheet: what they draw, and on the sheet whose rows move also where they lie. */
export function chartTexts({ charts, keptCharts }: GridSheet, movedSheetId: string, place: FormulaPlace): HeldText[] {
  return [
    ...charts.flatMap((chart) => [...(place.here ? [placeOf(chart)] : []), ...drawnBy(chart, movedSheetId)]),
    ...keptCharts.flatMap((chart) => [...(place.here ? [anchorOf(chart)] : []), ...formulasOf(chart, place)]),
  ];
}

function blockText(get: () => Block, set: (block: Block) => void): HeldText {
  return {
    get: () => blockAddress(get()),
    set: (address) => {
      const block = parseBlock(address);
      if (block !== null) set(block);
    },
    move: moveAddress,
  };
}

function placeOf(chart: BookChart): HeldText {
  return blockText(
    () => chart.place,
    (place) => {
      chart.place = place;
    },
  );
}

function drawnBy(chart: BookChart, sheetId: string): HeldText[] {
  const drawn = chart.series.flatMap(({ values, names }): ChartCells[] =>
    names === null ? [values] : [values, names],
  );
  return drawn
    .filter((cells) => cells.sheetId === sheetId)
    .map((cells) =>
      blockText(
        () => cells.block,
        (block) => {
          cells.block = block;
        },
      ),
    );
}

function anchorOf(chart: KeptChart): HeldText {
  return {
    get: () => chart.anchor,
    set: (anchor) => {
      chart.anchor = anchor;
    },
    move: (anchor, move) =>
      /<xdr:absoluteAnchor|editAs="absolute"/.test(anchor)
        ? anchor
        : anchor.replace(/(<xdr:row>)(\d+)(<\/xdr:row>)/g, (_, open: string, row: string, close: string) => {
            return open + String(movedRow(move, Number(row)) ?? move.at) + close;
          }),
  };
}

function formulasOf({ parts }: KeptChart, place: FormulaPlace): HeldText[] {
  return parts.flatMap((part) => {
    if (typeof part.content !== "string") return [];
    return [
      {
        get: () => String(part.content),
        set: (xml: string) => {
          part.content = xml;
        },
        move: (xml, move) =>
          xml.replace(
            /(<c:f>)([^<]*)(<\/c:f>)/g,
            (_, open: string, formula: string, close: string) =>
              open + escapeXml(moveFormula(unescapeXml(formula), move, { ...place, here: false })) + close,
          ),
      } satisfies HeldText,
    ];
  });
}
