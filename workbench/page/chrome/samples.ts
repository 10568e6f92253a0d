import { element } from "./element";

const select = element("samples", HTMLSelectElement);

/** The roster that is open when the page starts: messy names, old fonts, the user's own formats and notes. */
export const FIRST_SAMPLE = "07-names-and-fonts.xlsx";

/** Fills the list of sample rosters and calls back with the one chosen. */
export async function listSamples(onChoose: (name: string) => void): Promise<void> {
  const response = await fetch("rosters/index.json");
  const names = (await response.json()) as string[];
  const none = new Option("Chọn…", "");
  select.replaceChildren(none, ...names.map((name) => new Option(name.replace(/\.xlsx$/, ""), name)));
  select.addEventListener("change", () => {
    if (select.value !== "") onChoose(select.value);
  });
}

/** Marks which sample is open. A file of the user's is no sample. */
export function showSample(name: string | null): void {
  const isSample = [...select.options].some(({ value }) => value === name);
  select.value = isSample && name !== null ? name : "";
}

export async function fetchSample(name: string): Promise<Uint8Array> {
  const response = await fetch(`rosters/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
