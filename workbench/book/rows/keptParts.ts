import type { GridSheet } from "../bookSheet";
import { attributesOf, element, elementsOf, escapeXml, unescapeXml } from "../xml";
import type { HeldText } from "./heldText";
import { moveAddresses, movedRows } from "./moveAddresses";
import { moveFormula, type FormulaPlace } from "./moveFormula";
import type { RowMove } from "./rowMove";

/** Parts kept raw whose elements name cells in these attributes. */
const PLACED = ["autoFilter", "sortState", "protectedRanges", "cellWatches", "ignoredErrors", "scenarios"];
const PLACE = /<[\w:]+\b(?=[^>]*\s(?:ref|sqref|r)=")[^>]*>/g;

/** What a sheet keeps as raw XML: validations, filter criteria and the like. */
export function keptParts({ kept }: GridSheet, place: FormulaPlace): HeldText[] {
  const held = (name: string, move: HeldText["move"]): HeldText => ({
    get: () => kept.get(name) ?? "",
    set: (xml) => {
      if (xml === "") kept.delete(name);
      else kept.set(name, xml);
    },
    move,
  });
  const validations = held("dataValidations", (xml, move) => moveValidations(xml, move, place));
  return place.here ? [validations, ...PLACED.map((name) => held(name, moveParts))] : [validations];
}

/** Elements whose cells have all gone go too, and so does a part of which nothing is left. */
function moveParts(xml: string, move: RowMove): string {
  if (xml === "") return xml;
  const lost: string[] = [];
  const moved = xml.replace(PLACE, (tag) =>
    tag.replace(/(\s(?:ref|sqref|r)=")([^"]*)"/, (_, open: string, list: string) => {
      const to = moveAddresses(list, move);
      if (to === "") lost.push(list);
      return `${open}${to}"`;
    }),
  );
  if (lost.length === 0) return moved;
  const kept = moved.replace(/<[\w:]+\b[^>]*\s(?:ref|sqref|r)=""[^>]*\/>/g, "");
  return /^<[\w:]+\b[^>]*\s(?:ref|sqref|r)=""/.test(kept) || /^<([\w:]+)[^>]*><\/\1>$/.test(kept) ? "" : kept;
}

function moveValidations(xml: string, move: RowMove, place: FormulaPlace): string {
  if (xml === "") return xml;
  const rules = elementsOf(xml, "dataValidation").flatMap(({ attributes, inner, outer }) => {
    const { sqref = "" } = attributes;
    const moved = place.here ? moveAddresses(sqref, move) : sqref;
    if (moved === "") return [];
    const from = place.here ? { ...place, relative: movedRows(sqref, moved) } : place;
    const formulas = inner.replace(
      /(<formula[12]>)([\s\S]*?)(<\/formula[12]>)/g,
      (_, open: string, formula: string, close: string) =>
        open + escapeXml(moveFormula(unescapeXml(formula), move, from)) + close,
    );
    return moved === sqref && formulas === inner
      ? [outer]
      : [element("dataValidation", { ...attributes, sqref: moved }, formulas)];
  });
  if (rules.length === 0) return "";
  const { count, ...rest } = attributesOf(/<dataValidations\b[^>]*>/.exec(xml)?.[0] ?? "");
  return element("dataValidations", { count: count && String(rules.length), ...rest }, rules.join(""));
}
