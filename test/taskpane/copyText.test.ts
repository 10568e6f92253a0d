import { copyText } from "../../src/taskpane/copyText";

/** A clipboard that takes what it is given; `asked`: how, each in the press itself or later. */
function clipboard() {
  const asked: string[] = [];
  const taken: Promise<string>[] = [];
  const navigator = {
    clipboard: {
      write: ([item]: { parts: Record<string, Promise<Blob>> }[]) => {
        asked.push("write");
        const text = (item?.parts["text/plain"] ?? Promise.reject(new Error("no text"))).then((blob) => blob.text());
        taken.push(text);
        return text.then(() => undefined);
      },
      writeText: (text: string) => {
        asked.push("writeText");
        taken.push(Promise.resolve(text));
        return Promise.resolve();
      },
    },
  };
  return { asked, taken, navigator };
}

/** As browsers have it: what is to be copied may be promised. */
class Item {
  constructor(readonly parts: Record<string, Promise<Blob>>) {}
}

function inBrowser(navigator: object, item: unknown): void {
  vitest.stubGlobal("navigator", navigator);
  vitest.stubGlobal("ClipboardItem", item);
}
afterEach(() => vitest.unstubAllGlobals());

test("a text that is yet to come is promised to the clipboard in the press itself", async () => {
  const { asked, taken, navigator } = clipboard();
  inBrowser(navigator, Item);
  let come: (text: string) => void = () => undefined;
  const done = copyText(new Promise((resolve) => (come = resolve)));
  expect(asked).toEqual(["write"]);
  come("Ô\tHọ và tên");
  expect(await done).toBe(true);
  expect(await taken[0]).toBe("Ô\tHọ và tên");
});

test("where nothing can be promised, the text is written once it is there", async () => {
  const { asked, taken, navigator } = clipboard();
  inBrowser(navigator, undefined);
  expect(await copyText(Promise.resolve("x"))).toBe(true);
  expect([asked, await taken[0]]).toEqual([["writeText"], "x"]);
});

test("a text that does not come is a failure, not a refusal of the clipboard", async () => {
  const { navigator } = clipboard();
  inBrowser(navigator, Item);
  await expect(copyText(Promise.reject(new Error("x")))).rejects.toThrow("x");
});
