/** Items shown at once: enough to scroll through, few enough to draw within a frame or two. */
const PAGE_SIZE = 50;

/** The slice [from, to) of `count` items that page `page` (from 0) shows; a page past the end gives the last one. */
export function pageSlice(count: number, page: number): { page: number; pages: number; from: number; to: number } {
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE));
  const shown = Math.min(Math.max(0, page), pages - 1);
  return { page: shown, pages, from: shown * PAGE_SIZE, to: Math.min(count, (shown + 1) * PAGE_SIZE) };
}
