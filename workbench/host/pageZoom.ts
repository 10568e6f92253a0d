import type { PageSetup } from "exceljs";
import { apiNotFound, invalidArgument } from "./officeError";

/** `PageLayout.zoom` of a page set-up. In a file 0 pages mean "as many as it takes". */
export function pageZoom(setup: Partial<PageSetup>): Record<string, number> {
  if (setup.fitToPage !== true) return { scale: setup.scale ?? 100 };
  const zoom: Record<string, number> = {};
  if (setup.fitToWidth !== 0) zoom["horizontalFitToPages"] = setup.fitToWidth ?? 1;
  if (setup.fitToHeight !== 0) zoom["verticalFitToPages"] = setup.fitToHeight ?? 1;
  return zoom;
}

/** The page set-up for a zoom: either a scale in per cent, or pages wide and high. */
export function setPageZoom(zoom: unknown): Partial<PageSetup> {
  if (typeof zoom !== "object" || zoom === null) throw invalidArgument("pageLayout.zoom");
  const { scale, horizontalFitToPages, verticalFitToPages, ...others } = zoom as Record<string, unknown>;
  for (const name of Object.keys(others)) throw apiNotFound(`pageLayout.zoom.${name}`);
  if (typeof scale === "number") return { fitToPage: false, scale };
  const pages = (value: unknown): number => (typeof value === "number" ? value : 0);
  return { fitToPage: true, fitToWidth: pages(horizontalFitToPages), fitToHeight: pages(verticalFitToPages) };
}
