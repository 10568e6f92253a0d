import { createRoot } from "react-dom/client";
import { startOffice } from "../excel/host/startOffice";
import { textsFor } from "../text/textsFor";
import { App } from "./App";
import { createPane } from "./createPane";
import { excelHost } from "./excelHost";

const place = document.getElementById("pane");
if (place === null) throw new Error("taskpane.html has no place for the pane.");
const root = createRoot(place);
const pane = createPane(excelHost);

window.addEventListener("focus", () => {
  pane.live.look();
});

function draw(language: string): void {
  const texts = textsFor(language);
  document.documentElement.lang = texts.locale;
  document.title = texts.pane.title;
  root.render(<App pane={pane} texts={texts} />);
}

// the host's language is not known yet: that of the browser will do for the outline
draw(navigator.language);
startOffice().then(
  (surroundings) => {
    draw(surroundings.language);
    void pane.start(surroundings);
  },
  (thrown: unknown) => {
    pane.startFailed(thrown);
  },
);
