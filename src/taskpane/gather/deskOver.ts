import type { ListedPerson } from "../../documents/everyone/listedPerson";
import type { FileOptions } from "../../gather/rostersOfFile";
import type { DeskAnswer, DeskRequest } from "../../gather/gatherDesk";
import type { PeopleOfFile } from "../../gather/peopleOfFile";
import type { RepeatedPerson } from "../../gather/repeatedPeople";
import type { ReturnedFile } from "../../gather/returnedFile";
import type { SeenOutcome } from "../../gather/seenOutcome";

/** What is sent to the worker: a request under a number, by which its answer is known. */
export interface DeskMessage {
  number: number;
  request: DeskRequest;
}

/** What the worker sends back. `failed`: the program has a fault, which is told. */
export type DeskReply =
  { number: number; kind: "answered"; answer: DeskAnswer } | { number: number; kind: "failed"; detail: string };

/** The worker, as far as it is talked with. */
export interface DeskWorker {
  postMessage: (message: DeskMessage) => void;
  terminate: () => void;
  addEventListener: ((kind: "message", hear: (event: { data: DeskReply }) => void) => void) &
    ((kind: "error", hear: (event: { preventDefault: () => void }) => void) => void);
}

/** The worker did not start, or is no more. */
export class DeskLost extends Error {
  constructor(options?: ErrorOptions) {
    super("What reads files does not run.", options);
    this.name = "DeskLost";
  }
}

/**
 * Where files are read, away from the pane: see GatherDesk. Rejects with `DeskLost`, or with the fault that the program
 * has.
 */
export interface FileDesk {
  readonly read: (file: number, content: Blob, options: FileOptions) => Promise<SeenOutcome>;
  /** People who stand in several of these files; a file is its index among them. */
  readonly compare: (files: readonly number[]) => Promise<readonly RepeatedPerson[]>;
  /** The people of a file, with whole IDs; null where it can be read no more. */
  readonly list: (content: Blob, options: FileOptions) => Promise<readonly ListedPerson[] | null>;
  readonly forget: (files: readonly number[]) => void;
  /** Who stands in a file, to be compared with a sheet. */
  readonly people: (content: Blob, options: FileOptions) => Promise<PeopleOfFile>;
  /** What came back in a file. */
  readonly returned: (content: Pick<Blob, "arrayBuffer">, today: Date) => Promise<ReturnedFile>;
  /** Gives back all that it holds. */
  readonly end: () => void;
}

interface Waiting {
  resolve: (answer: DeskAnswer) => void;
  reject: (reason: Error) => void;
}

/** Talks with a worker that answers for a GatherDesk. */
export function deskOver(worker: DeskWorker): FileDesk {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let lost = false;

  worker.addEventListener("message", ({ data }) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.kind === "answered") asked?.resolve(data.answer);
    else asked?.reject(new Error(data.detail));
  });
  function lose(): void {
    lost = true;
    for (const { reject } of waiting.values()) reject(new DeskLost());
    waiting.clear();
  }
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    lose();
  });

  function ask(request: DeskRequest): Promise<DeskAnswer> {
    return new Promise((resolve, reject) => {
      if (lost) {
        reject(new DeskLost());
        return;
      }
      const number = ++last;
      waiting.set(number, { resolve, reject });
      worker.postMessage({ number, request });
    });
  }

  return {
    async read(file, content, options) {
      const answer = await ask({ kind: "read", file, content, options });
      if (answer.kind !== "read") throw new Error(`A file was read, and ${answer.kind} was answered.`);
      return answer.outcome;
    },
    async compare(files) {
      const answer = await ask({ kind: "compare", files });
      if (answer.kind !== "compared") throw new Error(`Files were compared, and ${answer.kind} was answered.`);
      return answer.repeated;
    },
    async list(content, options) {
      const answer = await ask({ kind: "list", content, options });
      if (answer.kind !== "listed") throw new Error(`A list was asked for, and ${answer.kind} was answered.`);
      return answer.people;
    },
    async people(content, options) {
      const answer = await ask({ kind: "people", content, options });
      if (answer.kind !== "people") throw new Error(`People were asked for, and ${answer.kind} was answered.`);
      return answer.outcome;
    },
    async returned(content, today) {
      const answer = await ask({ kind: "returned", content, today });
      if (answer.kind !== "returned") throw new Error(`What came back was asked for, and ${answer.kind} was answered.`);
      return answer.returned;
    },
    forget(files) {
      // a worker that is lost has forgotten all
      ask({ kind: "forget", files }).catch(() => undefined);
    },
    end() {
      worker.terminate();
      // nobody waits for what is answered no more
      lose();
    },
  };
}
