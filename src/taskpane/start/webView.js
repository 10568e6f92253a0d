/*
 * Runs in every web view that Office ever had, so that whoever has too old a one reads why instead of seeing nothing.
 * The newest of what the pane needs stands for all of it: together they are Chromium 100 and Safari 16.4
 * (docs/deploy.md), and ESLint keeps what is newer out.
 */
(function () {
  function show(id) {
    var page = document.getElementById(id);
    // gone once the pane draws itself
    if (page === null) return;
    document.getElementById("opening").hidden = true;
    page.hidden = false;
  }

  function canRun() {
    try {
      // looking behind is a mistake of spelling before Safari 16.4
      new RegExp("(?<!a)b");
    } catch (refused) {
      return false;
    }
    return (
      typeof Object.hasOwn === "function" &&
      typeof Array.prototype.findLastIndex === "function" &&
      typeof AbortSignal === "function" &&
      typeof AbortSignal.prototype.throwIfAborted === "function" &&
      typeof HTMLDialogElement === "function"
    );
  }

  if (!canRun()) {
    document.getElementById("pane").setAttribute("data-refused", "");
    show("tooOld");
    return;
  }
  // the pane's own script did not come; the others it looks after itself
  function onError(event) {
    if (event.target !== window && /\/taskpane\.[^/]*js$/.test(event.target.src || "")) show("notLoaded");
  }
  window.addEventListener("error", onError, true);
})();
