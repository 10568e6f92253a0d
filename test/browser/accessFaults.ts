import type { Frame } from "@playwright/test";
import { atZoom } from "./atZoom";
import { paneFrame } from "./paneFrame";
import { foundByAxe } from "./foundByAxe";
import { muteFaults } from "./muteFaults";
import type { Workbench } from "./workbench";

/** What may be reached with the keyboard, of the page in front. */
const CONTROLS = "a[href], button, input, select, textarea, [tabindex]";

/** Longer than this, in seconds, something is seen to move. */
const STILL = 0.001;

/** Everything in a state of the pane that some people cannot see, read or reach, by the way in which it is tried. */
export async function accessFaults(workbench: Workbench): Promise<Record<string, string[]>> {
  const { page } = workbench;
  const faults: Record<string, string[]> = {};
  faults["axe, light"] = await foundByAxe(workbench);
  faults["without a reason"] = await muteFaults(workbench);
  await page.emulateMedia({ colorScheme: "dark" });
  faults["axe, dark"] = await foundByAxe(workbench, "colours");
  faults["dark"] = await stillLight(workbench);
  await page.emulateMedia({ colorScheme: null, reducedMotion: "reduce" });
  faults["reduced motion"] = await moving(workbench);
  const pictures = await picturesWithoutText(workbench);
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  faults["forced colours"] = [
    ...(await nothingToRead(workbench)),
    ...(await pictures()),
    ...(await withoutRing(workbench)),
  ];
  await page.emulateMedia({ forcedColors: null, reducedMotion: null });
  faults["200 %"] = await outOfReach(workbench);
  return Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0));
}

/**
 * What the browser draws itself, scroll bars and the pictures in fields, which it draws light where nothing says that
 * the page is dark.
 */
async function stillLight(workbench: Workbench): Promise<string[]> {
  const frame = await paneFrame(workbench);
  return frame.evaluate(() => {
    const page = document.querySelector("dialog[open]") ?? document.querySelector("main");
    return page !== null && getComputedStyle(page).colorScheme === "dark"
      ? []
      : ["drawn by the browser as on a light page"];
  });
}

/** A page whose outline is drawn by colours alone is blank where these are forced. */
async function nothingToRead(workbench: Workbench): Promise<string[]> {
  const frame = await paneFrame(workbench);
  return frame.evaluate(() => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode() !== null) {
      const { parentElement, textContent } = words.currentNode;
      if (parentElement?.checkVisibility() !== true || textContent?.trim() === "") continue;
      const { width, height } = parentElement.getBoundingClientRect();
      // what is for screen readers alone is a point
      if (width > 4 && height > 4) return [];
    }
    return ["nothing to read"];
  });
}

/** What moves though the user wants nothing to move. */
async function moving(workbench: Workbench): Promise<string[]> {
  const frame = await paneFrame(workbench);
  return frame.evaluate((still) => {
    const longest = (times: string): number => Math.max(...times.split(",").map((time) => parseFloat(time)));
    return [...document.body.querySelectorAll("*")].flatMap((element) =>
      [null, "::before", "::after"].flatMap((part) => {
        const { animationName, animationDuration, transitionProperty, transitionDuration, content } = getComputedStyle(
          element,
          part,
        );
        if (part !== null && content === "none") return [];
        const moves =
          (animationName !== "none" && longest(animationDuration) > still) ||
          (transitionProperty !== "none" && longest(transitionDuration) > still);
        return moves ? [`${element.outerHTML.slice(0, 120)}${part ?? ""}`] : [];
      }),
    );
  }, STILL);
}

/**
 * Looks for what is drawn by colour alone: no text in it, no picture, no line round it. Gives a function that tells,
 * once colours are forced, which of it is not to be seen any more.
 */
async function picturesWithoutText(workbench: Workbench): Promise<() => Promise<string[]>> {
  const frame = await paneFrame(workbench);
  const found = await frame.evaluateHandle(() =>
    [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) => {
      const { backgroundColor, backgroundImage, visibility } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const coloured = backgroundImage !== "none" || !/^rgba\(.*, 0\)$/.test(backgroundColor);
      return (
        coloured &&
        visibility === "visible" &&
        width * height > 4 &&
        element.textContent === "" &&
        element.querySelector("svg") === null &&
        !element.matches("input, textarea, select")
      );
    }),
  );
  return () =>
    found.evaluate((elements) =>
      elements.flatMap((element) => {
        const look = getComputedStyle(element);
        const around = getComputedStyle(element.parentElement ?? element).backgroundColor;
        const lined = look.borderStyle !== "none" || look.outlineStyle !== "none";
        return lined || look.backgroundColor !== around ? [] : [element.outerHTML.slice(0, 160)];
      }),
    );
}

/** Controls that look the same with the keyboard on them and without, in forced colours, which draw no shadows. */
async function withoutRing(workbench: Workbench): Promise<string[]> {
  const frame = await paneFrame(workbench);
  // Fluent draws its rings once the keyboard is used
  await frame.evaluate((selector) => {
    const page = document.querySelector("dialog[open]") ?? document.body;
    page.querySelector<HTMLElement>(selector)?.focus();
  }, CONTROLS);
  await workbench.page.keyboard.press("Tab");
  return frame.evaluate((selector) => {
    const page = document.querySelector("dialog[open]") ?? document.body;
    const rings = [
      "outlineStyle",
      "outlineWidth",
      "outlineColor",
      "borderTopColor",
      "borderBottomColor",
      "borderTopWidth",
      "borderBottomWidth",
      "transform",
      "content",
    ] as const;
    const lookOf = (control: HTMLElement): string => {
      const around = [control, control.parentElement, control.nextElementSibling];
      return around
        .map((element) =>
          element === null
            ? ""
            : [null, "::before", "::after"]
                .map((part) => {
                  const look = getComputedStyle(element, part);
                  return rings.map((ring) => look[ring]).join(" ");
                })
                .join("|"),
        )
        .join("|");
    };
    const before = document.activeElement;
    const faults = [...page.querySelectorAll<HTMLElement>(selector)].flatMap((control) => {
      if (control.tabIndex < 0 || !control.checkVisibility() || control.matches(":disabled, dialog")) return [];
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const without = lookOf(control);
      control.focus({ preventScroll: true });
      return lookOf(control) === without ? [`no ring: ${control.outerHTML.slice(0, 160)}`] : [];
    });
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return faults;
  }, CONTROLS);
}

/**
 * Controls that cannot be brought into view at 200 %, what is wider than the pane, and fields that lie over each other.
 */
async function outOfReach(workbench: Workbench): Promise<string[]> {
  const frame = await paneFrame(workbench);
  return atZoom(workbench, () => outOfReachIn(frame));
}

function outOfReachIn(frame: Frame): Promise<string[]> {
  return frame.evaluate((selector) => {
    const page = document.querySelector("dialog[open]") ?? document.body;
    const scrolled = [document.documentElement, page, ...page.querySelectorAll("*")].filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 1 &&
        element.textContent !== "" &&
        !element.matches("input, textarea, select") &&
        // a table of numbers may be scrolled sideways in a place of its own (WCAG 2.2, 1.4.10)
        element.querySelector(":scope > table") === null &&
        (element === document.documentElement || getComputedStyle(element).overflowX !== "visible"),
    );
    const covered = [...page.querySelectorAll<HTMLElement>(selector)].flatMap((control) => {
      if (!control.checkVisibility() || control.matches("dialog, :disabled")) return [];
      control.scrollIntoView({ block: "nearest" });
      const { left, top, width, height } = control.getBoundingClientRect();
      const on = document.elementFromPoint(left + width / 2, top + height / 2);
      if (on !== null && (control.contains(on) || (on.contains(control) && on !== page))) return [];
      return [`out of reach: ${control.outerHTML.slice(0, 160)} under ${on?.outerHTML.slice(0, 160) ?? "nothing"}`];
    });
    const place = (field: Element) => field.closest("form, dialog, section, [role=tabpanel]") ?? page;
    const fields = [...page.querySelectorAll("label, textarea, select, input:not([type=radio], [type=checkbox])")]
      .filter((field) => field.checkVisibility() && field.clientWidth > 1)
      .map((field) => {
        // of a label its words count: it reaches further, so that it is easily hit
        const words = document.createRange();
        words.selectNodeContents(field);
        return { field, box: (field.localName === "label" ? words : field).getBoundingClientRect() };
      });
    const overlaid = fields.flatMap((one, at) =>
      fields.slice(at + 1).flatMap((other) => {
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        const isInside = one.field.contains(other.field) || other.field.contains(one.field);
        if (width <= 1 || height <= 1 || isInside || place(one.field) !== place(other.field)) return [];
        return [`over each other: ${one.field.outerHTML.slice(0, 80)} and ${other.field.outerHTML.slice(0, 80)}`];
      }),
    );
    return [
      ...overlaid,
      ...scrolled.map((element) => `wider than the pane: ${element.outerHTML.slice(0, 120)}`),
      ...covered,
    ];
  }, CONTROLS);
}
