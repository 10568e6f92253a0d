import type { GridSheet } from "../bookSheet";
import { attributesOf, element, elementsOf } from "../xml";

/** What a column of a filter lets through: cells that show one of these texts; "" stands for blank ones. */
export type Shown = readonly string[];

const PART = "autoFilter";

/**
 * The criteria of a sheet's filter that choose texts, by column from 0 within the filter. `others`: there are those of
 * other kinds.
 */
export function filterCriteria({ kept }: GridSheet): { columns: ReadonlyMap<number, Shown>; others: boolean } {
  const columns = new Map<number, Shown>();
  let others = false;
  for (const { attributes, inner } of elementsOf(kept.get(PART) ?? "", "filterColumn")) {
    const [filters] = elementsOf(inner, "filters");
    if (inner === "") continue;
    if (filters === undefined || filters.inner.includes("<dateGroupItem")) others = true;
    else columns.set(Number(attributes["colId"]), shownBy(filters));
  }
  return { columns, others };
}

function shownBy({ attributes, inner }: ReturnType<typeof elementsOf>[number]): Shown {
  const texts = elementsOf(inner, "filter").map((filter) => filter.attributes["val"] ?? "");
  return attributes["blank"] === "1" || attributes["blank"] === "true" ? ["", ...texts] : texts;
}

/**
 * Says anew in the file what each column of the filter over `address` lets through; what is not of this kind is gone
 * then.
 */
export function writeFilterCriteria({ kept }: GridSheet, address: string, columns: ReadonlyMap<number, Shown>): void {
  const before = kept.get(PART) ?? "";
  const rest = attributesOf(/<autoFilter\b[^>]*>/.exec(before)?.[0] ?? "");
  const criteria = [...columns]
    .sort(([one], [other]) => one - other)
    .map(([column, shown]) => {
      const texts = shown.filter((text) => text !== "").map((val) => element("filter", { val }));
      const filters = element("filters", { blank: shown.includes("") ? "1" : undefined }, texts.join(""));
      return element("filterColumn", { colId: String(column) }, filters);
    });
  const sorting = elementsOf(before, "sortState").map(({ outer }) => outer);
  kept.set(PART, element(PART, { ...rest, ref: address }, [...criteria, ...sorting].join("")));
}

export function removeFilterCriteria({ kept }: GridSheet): void {
  kept.delete(PART);
}
