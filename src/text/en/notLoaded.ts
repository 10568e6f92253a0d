import type { NotLoadedTexts } from "../paneTexts";

/** What is said where even the texts of the pane did not arrive: these words come with its first script. */
export const notLoaded: NotLoadedTexts = {
  partNotLoaded: {
    title: "A part of the program could not be loaded",
    sentence: "Look at the network connection, then try again.",
  },
  reload: "Try again",
};
