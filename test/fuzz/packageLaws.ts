import { Book, BookError } from "../../workbench/book/book";
import { Findings, type BrokenLaw } from "./broken";
import { packageOf, type PackageCase } from "./packageCase";

/** Milliseconds after which something is taken for never ending. */
const MOST_TIME = 10_000;
/** A sentence of ours begins so. */
const OURS = /^(Tệp “|Không đọc được )/u;

type Opened = { kind: "opened"; book: Book } | { kind: "refused"; thrown: unknown } | { kind: "never" };

async function open(file: Uint8Array): Promise<Opened> {
  const opening = Book.open(file, "a.xlsx").then(
    (book): Opened => ({ kind: "opened", book }),
    (thrown: unknown): Opened => ({ kind: "refused", thrown }),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Promise<Opened>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "never" }), MOST_TIME);
  });
  const opened = await Promise.race([opening, waiting]);
  clearTimeout(timer);
  return opened;
}

/**
 * What must hold of any file: it is opened and can be saved, or it is refused in a sentence of ours. Gives the laws
 * that do not.
 */
export async function packageLaws(packageCase: PackageCase): Promise<readonly BrokenLaw[]> {
  const findings = new Findings();
  const opened = await open(await packageOf(packageCase));
  findings.check("opening a package ends", opened.kind !== "never");
  if (opened.kind === "refused") {
    const { thrown } = opened;
    findings.check(
      "a package is refused in Vietnamese",
      thrown instanceof BookError && OURS.test(thrown.message),
      () => thrown,
    );
  }
  if (opened.kind !== "opened") return findings.broken;
  const saved = await findings.tried("saving an opened package", () => opened.book.save());
  if (saved !== undefined) await findings.tried("opening a saved package", () => Book.open(saved, "a.xlsx"));
  return findings.broken;
}
