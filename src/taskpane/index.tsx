import { createRoot } from "react-dom/client";
import { OfficeNotLoaded } from "../excel/host/officeNotLoaded";
import { isOpenedByOffice, startOffice } from "../excel/host/startOffice";
import { notLoaded as en } from "../text/en/notLoaded";
import { languageOf, loadTexts } from "../text/loadTexts";
import type { Texts } from "../text/texts";
import { notLoaded as vi } from "../text/vi/notLoaded";
import { App } from "./App";
import { CannotRun } from "./components/frame/CannotRun";
import { ReloadButton } from "./components/frame/ReloadButton";
import { Shell } from "./components/frame/Shell";
import { StartSkeleton } from "./components/frame/StartSkeleton";
import { createPane } from "./createPane";
import { startPane } from "./start/startPane";
import { startWish } from "./start/startWish";
import { excelHost } from "./excelHost";

const place = document.getElementById("pane");
if (place === null) throw new Error("taskpane.html has no place for the pane.");
// webView.js has said why the pane cannot run here; what follows would wipe that out
if (place.dataset["refused"] !== undefined) throw new Error("The web view is too old.");
const root = createRoot(place);
const pane = createPane(excelHost);
/** The language asked for last: texts of another that come later are not wanted any more. */
let wanted: "vi" | "en" | null = null;

window.addEventListener("focus", () => {
  pane.live.look();
});

// the pane may be closed with the focus still in a field
window.addEventListener("pagehide", () => {
  void pane.report.remember();
  void pane.supplement.remember();
});

function draw(texts: Texts): void {
  document.documentElement.lang = texts.locale;
  document.title = texts.pane.title;
  root.render(<App pane={pane} texts={texts} />);
}

function drawNotLoaded(language: "vi" | "en"): void {
  const { partNotLoaded, reload } = { vi, en }[language];
  document.documentElement.lang = language;
  root.render(
    <Shell>
      <CannotRun message={partNotLoaded}>
        <ReloadButton>{reload}</ReloadButton>
      </CannotRun>
    </Shell>,
  );
}

/**
 * Draws the pane in the language of the display; until its texts are there, an outline without words, and nothing in
 * another language.
 */
function speak(displayLanguage: string): void {
  const language = languageOf(displayLanguage);
  if (language === wanted) return;
  wanted = language;
  root.render(
    <Shell>
      <StartSkeleton label={null} />
    </Shell>,
  );
  loadTexts(language).then(
    (texts) => {
      if (language === wanted) draw(texts);
    },
    () => {
      if (language === wanted) drawNotLoaded(language);
    },
  );
}

// the host's language is not known yet: that of the browser is the likeliest
speak(navigator.language);
startPane({
  startOffice,
  started(surroundings) {
    speak(surroundings.language);
    void pane.start({ ...surroundings, wish: startWish(window.location.search) });
  },
  failed: pane.startFailed,
  overdue() {
    if (isOpenedByOffice()) pane.startFailed(new OfficeNotLoaded());
    else void pane.start({ inExcel: false, supported: false });
  },
});
