import { GatherDesk } from "../../src/gather/gatherDesk";
import { deskOver, type DeskReply, type DeskWorker, type FileDesk } from "../../src/taskpane/gather/deskOver";
import { supplementWords } from "../../src/text/documents/supplement";
import { deskReply } from "../../src/taskpane/gather/deskReply";

/**
 * What reads files as it does in the worker of the browser, beside it what crosses to the pane: copies, as between
 * threads.
 */
export function deskInNode(): { desk: FileDesk; crossed: DeskReply[] } {
  const desk = new GatherDesk(supplementWords);
  const crossed: DeskReply[] = [];
  const hears: ((event: { data: DeskReply }) => void)[] = [];
  let ended = false;
  const worker: DeskWorker = {
    postMessage: (message) => {
      void deskReply(desk, message).then((reply) => {
        if (ended) return;
        const data = structuredClone(reply);
        crossed.push(data);
        for (const hear of hears) hear({ data });
      });
    },
    terminate: () => {
      ended = true;
    },
    addEventListener: (kind: string, hear: unknown) => {
      if (kind === "message") hears.push(hear as (typeof hears)[number]);
    },
  };
  return { desk: deskOver(worker), crossed };
}
