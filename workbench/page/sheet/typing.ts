import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { Engine } from "./createUniver";
import { typedCell } from "./typedCell";

/** Runs before Univer's own interceptors, which would read numbers and dates in their way. */
const BEFORE_ALL_OTHERS = 10_000;

/** Hands on what the user types into the grid, as it was typed. */
export function keepTypedText({ injector }: Engine): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_ALL_OTHERS,
    handler: (cell) => {
      const text = cell?.f ?? cell?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? cell?.v ?? "";
      return { ...typedCell(String(text)), s: cell?.s };
    },
  });
}
