import { GatherDesk } from "../../gather/gatherDesk";
import { supplementWords } from "../../text/documents/supplement";
import type { DeskMessage } from "./deskOver";
import { deskReply } from "./deskReply";

// The script of the worker: files are read in it, so that the pane goes on meanwhile (design §11).
const desk = new GatherDesk(supplementWords);

self.addEventListener("message", ({ data }: MessageEvent<DeskMessage>) => {
  void deskReply(desk, data).then((reply) => self.postMessage(reply));
});
