import { subtract, type Block } from "./block";
import { blockAddress, parseBlocks } from "./blockAddress";
import { attributesOf, element, elementsOf } from "./xml";

/** Validations of cells as a sheet keeps them: raw `<dataValidations>`. */
type Kept = Map<string, string>;

/** What cells may hold: the attributes of ECMA-376, CT_DataValidation, but `sqref`, and its formulas as raw XML. */
export interface Validation {
  attributes: Readonly<Record<string, string>>;
  formulas: string;
}

interface PlacedValidation extends Validation {
  blocks: readonly Block[];
}

const NAME = "dataValidations";

function validationsOf(kept: Kept): PlacedValidation[] {
  return elementsOf(kept.get(NAME) ?? "", "dataValidation").map(
    ({ attributes: { sqref = "", ...attributes }, inner }) => ({
      attributes,
      formulas: inner,
      blocks: parseBlocks(sqref),
    }),
  );
}

function keep(kept: Kept, validations: readonly PlacedValidation[]): void {
  const rules = validations.flatMap(({ attributes, formulas, blocks }) =>
    blocks.length === 0
      ? []
      : [element("dataValidation", { ...attributes, sqref: blocks.map(blockAddress).join(" ") }, formulas)],
  );
  const attributes = attributesOf(/<dataValidations\b[^>]*>/.exec(kept.get(NAME) ?? "")?.[0] ?? "");
  if (rules.length === 0) kept.delete(NAME);
  else kept.set(NAME, element(NAME, { ...attributes, count: String(rules.length) }, rules.join("")));
}

const without = (blocks: readonly Block[], holes: readonly Block[]): readonly Block[] =>
  holes.reduce<readonly Block[]>((rest, hole) => {
    const met = rest.some((block) => block.top <= hole.bottom && block.bottom >= hole.top);
    return met ? rest.flatMap((block) => subtract(block, hole)) : rest;
  }, blocks);

/** The validation of a cell; null where it has none. */
export function validationAt(kept: Kept, row: number, column: number): Validation | null {
  const cell = { top: row, left: column, bottom: row, right: column };
  return validationsOf(kept).find(({ blocks }) => blocks.some((block) => subtract(cell, block).length === 0)) ?? null;
}

/** Lets cells hold anything. */
export function clearValidations(kept: Kept, blocks: readonly Block[]): void {
  keep(
    kept,
    validationsOf(kept).map((one) => ({ ...one, blocks: without(one.blocks, blocks) })),
  );
}

/** Gives all cells of some blocks one validation, in place of those that they have. */
export function setValidation(kept: Kept, blocks: readonly Block[], validation: Validation): void {
  clearValidations(kept, blocks);
  keep(kept, [...validationsOf(kept), { ...validation, blocks }]);
}
