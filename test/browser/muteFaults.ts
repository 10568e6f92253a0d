import { paneFrame } from "./paneFrame";
import type { Workbench } from "./workbench";

/**
 * Controls of the page in front, and of the menu where it can be opened, that do nothing, and do not say why: in their
 * description, or in the menu below their name. While something runs all waits for it, as the bar says.
 */
export async function muteFaults(workbench: Workbench): Promise<string[]> {
  const frame = await paneFrame(workbench);
  return frame.evaluate(async () => {
    const muteIn = (place: Element) =>
      [...place.querySelectorAll<HTMLElement>("[aria-disabled=true], :disabled:not(option)")].flatMap((control) => {
        const ids = control.getAttribute("aria-describedby")?.split(" ") ?? [];
        const why = [
          control.title,
          ...ids.map((id) => document.getElementById(id)?.textContent ?? ""),
          control.querySelector(".fui-MenuItem__subText")?.textContent ?? "",
        ];
        const isMute = control.checkVisibility() && why.every((words) => words.trim() === "");
        return isMute ? [`does not say why it waits: ${control.outerHTML.slice(0, 160)}`] : [];
      });
    if (document.querySelector("footer [role=progressbar]") !== null) return [];
    const page = document.querySelector("dialog[open]");
    const more = document.querySelector<HTMLElement>("header [aria-haspopup=menu]");
    if (page !== null || more === null) return muteIn(page ?? document.body);
    const before = document.activeElement;
    const faults = muteIn(document.body);
    const menu = () => document.querySelector("[role=menu]");
    const until = async (isSo: () => boolean) => {
      while (!isSo()) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    more.click();
    await until(() => menu() !== null);
    faults.push(...muteIn(menu() ?? document.body));
    more.click();
    await until(() => menu() === null);
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return faults;
  });
}
