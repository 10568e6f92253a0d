import { element } from "./element";

/** Calls back with a file chosen by "Mở tệp" or dropped anywhere on the page. */
export function onFile(open: (file: File) => void): void {
  const input = element("file", HTMLInputElement);
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) open(file);
    // So that choosing the same file again is a change.
    input.value = "";
  });
  document.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files") !== true) return;
    event.preventDefault();
    document.body.classList.add("dropping");
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) document.body.classList.remove("dropping");
  });
  document.addEventListener("drop", (event) => {
    document.body.classList.remove("dropping");
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    open(file);
  });
}
