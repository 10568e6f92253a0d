/**
 * Puts text on the clipboard that may be yet to come. It must be called right in the user's press: Safari lets nothing
 * be copied later, but waits for what it was promised. The clipboard interface may be refused inside the host's frame;
 * then the old way is tried, a text field that is selected and copied. False where both fail; rejects where the text
 * does not come.
 */
export async function copyText(text: Promise<string>): Promise<boolean> {
  try {
    await write(text);
    return true;
  } catch {
    return copyFromField(await text);
  }
}

async function write(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === "undefined") {
    await navigator.clipboard.writeText(await text);
    return;
  }
  const blob = text.then((whole) => new Blob([whole], { type: "text/plain" }));
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
}

function copyFromField(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.style.position = "fixed";
  field.style.opacity = "0";
  // while a dialog is open, all outside of it can take no focus
  (document.querySelector("dialog[open]") ?? document.body).append(field);
  field.select();
  // oxlint-disable-next-line typescript/no-deprecated -- the only way left where a frame may not use the clipboard
  const copied = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
