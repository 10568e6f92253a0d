import { paneFrame } from "./paneFrame";
import type { Workbench } from "./workbench";

/** How high the bar is, in pixels, where nothing is said in it: the same on every page, so that nothing jumps. */
const BAR = { least: 48, most: 49 };

/** Nearer than this, in pixels, two controls are seen as one. */
const APART = 2;

/** By so much, in pixels, the room above what a notice says may be another than below it. */
const UNEVEN = 6;

/** What would look wrong to a designer in a state of the pane, of what can be measured; of the page in front. */
export async function lookFaults(workbench: Workbench): Promise<string[]> {
  const frame = await paneFrame(workbench);
  return frame.evaluate(
    ({ bar, apart, uneven }) => {
      const page = document.querySelector("dialog[open]") ?? document.body;
      const nameOf = (control: Element) => control.ariaLabel ?? control.textContent.slice(0, 40);
      const faults: string[] = [];
      // what moves is the content; header and bar stay, also when something far down gets the focus
      for (const { localName, scrollHeight, clientHeight } of [document.documentElement, document.body])
        if (scrollHeight > clientHeight + 1)
          faults.push(`${localName} scrolls by ${String(scrollHeight - clientHeight)} px`);
      const buttons = [...page.querySelectorAll<HTMLElement>("button, a[href]")].filter((each) =>
        each.checkVisibility(),
      );

      const colourOf = (token: string) => {
        const probe = page.querySelector("h2, select, button")?.parentElement?.appendChild(document.createElement("i"));
        if (probe === undefined) return "";
        probe.style.backgroundColor = `var(${token})`;
        const { backgroundColor } = getComputedStyle(probe);
        probe.remove();
        return backgroundColor;
      };
      const brand = ["--colorBrandBackground", "--colorBrandBackgroundHover", "--colorBrandBackgroundPressed"].map(
        colourOf,
      );
      const primary = buttons.filter((each) => brand.includes(getComputedStyle(each).backgroundColor));
      if (primary.length > 1) faults.push(`several primary buttons: ${primary.map(nameOf).join(", ")}`);

      const footer = page.querySelector("footer");
      const inBar = buttons.filter((each) => footer?.contains(each) === true);
      const [first] = inBar;
      if (footer !== null && first !== undefined) {
        const start = page.querySelector("h2, header select")?.closest("h2, header span")?.getBoundingClientRect().left;
        const { left } = first.getBoundingClientRect();
        if (start !== undefined && Math.abs(left - start) > 1)
          faults.push(`the bar begins at ${String(left)}, the page at ${String(start)}`);
        const { height } = footer.getBoundingClientRect();
        const says = (footer.querySelector("[role=status]")?.textContent ?? "") !== "";
        const rows = new Set(inBar.map((each) => each.getBoundingClientRect().top)).size;
        const holdsMore = says || rows > 1 || footer.querySelector("[role=progressbar]") !== null;
        if (!holdsMore && (height < bar.least || height > bar.most)) faults.push(`bar: ${String(height)} px high`);
      }
      const seen = (colour: string) => !/^rgba\(.*, 0\)$|^transparent$/u.test(colour);
      const isFramed = (control: Element) => {
        const { backgroundColor, borderBottomColor, borderBottomWidth } = getComputedStyle(control);
        return seen(backgroundColor) || (borderBottomWidth !== "0px" && seen(borderBottomColor));
      };
      for (const control of inBar)
        if (!isFramed(control)) faults.push(`without a frame in the bar: ${nameOf(control)}`);

      const fields = [
        ...page.querySelectorAll("input:not([type=checkbox], [type=radio], [role=switch]), select, textarea"),
      ]
        .filter((each) => each.checkVisibility())
        .map((each) => each.parentElement ?? each);
      const boxes = [...fields, ...buttons.filter(isFramed)]
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && box.height > 1);
      boxes.forEach((one, at) => {
        for (const other of boxes.slice(at + 1)) {
          const beside = Math.max(one.box.left, other.box.left) - Math.min(one.box.right, other.box.right);
          const below = Math.max(one.box.top, other.box.top) - Math.min(one.box.bottom, other.box.bottom);
          const isInside = one.control.contains(other.control) || other.control.contains(one.control);
          const over = [one, other].filter(({ control }) => control.closest("footer, header, [data-notice]") !== null);
          if (!isInside && over.length !== 1 && Math.max(beside, below) < apart)
            faults.push(`touch: ${nameOf(one.control)} and ${nameOf(other.control)}`);
        }
      });

      for (const notice of page.querySelectorAll("[data-notice] .fui-MessageBar")) {
        const text = document.createRange();
        text.selectNodeContents(notice);
        const words = [...text.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
        const { top, bottom } = notice.getBoundingClientRect();
        const above = Math.min(...words.map((rect) => rect.top)) - top;
        const under = bottom - Math.max(...words.map((rect) => rect.bottom));
        if (Math.abs(above - under) > uneven)
          faults.push(`notice: ${String(above)} px above, ${String(under)} px below`);
      }
      return faults;
    },
    { bar: BAR, apart: APART, uneven: UNEVEN },
  );
}
