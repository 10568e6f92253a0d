import { checkFile } from "./checkFile";
import type { FileOptions } from "./rostersOfFile";
import { keepPeople, keptPeople, type KeptPeople } from "./keptPeople";
import { listFile } from "./listFile";
import type { ListedPerson } from "../documents/everyone/listedPerson";
import { peopleOfFile, type PeopleOfFile } from "./peopleOfFile";
import type { PersonOfFile } from "./personOfFile";
import { repeatedPeople, type RepeatedPerson } from "./repeatedPeople";
import { readReturned, type ReturnedFile, type ReturnedWords } from "./returnedFile";
import { seenOutcome, type SeenOutcome } from "./seenOutcome";
import { UnreadableFile } from "./unreadableFile";

/**
 * What a desk is asked: to read the file of an office, to forget some, to look for people who stand in several; to give
 * the people of a file as she asks for the list of all; who stands in a file that is compared with a sheet; and what
 * came back in one. Files are known by a number of the asker's.
 */
export type DeskRequest =
  | { kind: "read"; file: number; content: Pick<Blob, "arrayBuffer">; options: FileOptions }
  | { kind: "forget"; files: readonly number[] }
  | { kind: "compare"; files: readonly number[] }
  | { kind: "list"; content: Pick<Blob, "arrayBuffer">; options: FileOptions }
  | { kind: "people"; content: Pick<Blob, "arrayBuffer">; options: FileOptions }
  | { kind: "returned"; content: Pick<Blob, "arrayBuffer">; today: Date };

/** What it answers. In `repeated` a file is its index among those that were to be compared. */
export type DeskAnswer =
  | { kind: "read"; outcome: SeenOutcome }
  | { kind: "forgotten" }
  | { kind: "compared"; repeated: readonly RepeatedPerson[] }
  /** null: the file can be read no more. */
  | { kind: "listed"; people: readonly ListedPerson[] | null }
  | { kind: "people"; outcome: PeopleOfFile }
  | { kind: "returned"; returned: ReturnedFile };

/** What the file of a browser throws that was moved or changed since it was chosen. */
async function bytesOf(content: Pick<Blob, "arrayBuffer">): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch {
    return null;
  }
}

/**
 * Where files are read, one after the other. Of the file of an office it keeps who stands in it, to find them in
 * others; nothing else stays, and no ID number leaves it but for the list of all. Of a list that is compared with a
 * sheet, and of what came back, nothing stays: it is handed to the pane, which holds it against its roster.
 */
export class GatherDesk {
  private readonly people = new Map<number, KeptPeople>();
  private last: Promise<unknown> = Promise.resolve();

  /** @param words those of the sheet for the units, which comes back */
  constructor(private readonly words: ReturnedWords) {}

  /** Answers once everything that was asked before is answered. Rejects where the program has a fault. */
  answer(request: DeskRequest): Promise<DeskAnswer> {
    const answered = this.last.then(() => this.work(request));
    this.last = answered.catch(() => undefined);
    return answered;
  }

  private async work(request: DeskRequest): Promise<DeskAnswer> {
    switch (request.kind) {
      case "read":
        return { kind: "read", outcome: await this.read(request) };
      case "forget":
        for (const file of request.files) this.people.delete(file);
        return { kind: "forgotten" };
      case "list":
        return { kind: "listed", people: await this.list(request) };
      case "compare":
        return { kind: "compared", repeated: repeatedPeople(request.files.map((file) => this.peopleOf(file))) };
      case "people": {
        const bytes = await bytesOf(request.content);
        const outcome: PeopleOfFile =
          bytes === null ? { kind: "unreadable", why: "gone" } : await peopleOfFile(bytes, request.options);
        return { kind: "people", outcome };
      }
      case "returned": {
        const bytes = await bytesOf(request.content);
        if (bytes === null) return { kind: "returned", returned: { kind: "unreadable", why: "gone" } };
        return { kind: "returned", returned: await readReturned(bytes, this.words, request.today) };
      }
    }
  }

  private peopleOf(file: number): PersonOfFile[] {
    const kept = this.people.get(file);
    return kept === undefined ? [] : keptPeople(kept);
  }

  private async list({ content, options }: Extract<DeskRequest, { kind: "list" }>) {
    const bytes = await bytesOf(content);
    try {
      return bytes === null ? null : await listFile(bytes, options);
    } catch (thrown) {
      if (thrown instanceof UnreadableFile) return null;
      throw thrown;
    }
  }

  private async read({ file, content, options }: Extract<DeskRequest, { kind: "read" }>): Promise<SeenOutcome> {
    this.people.delete(file);
    const bytes = await bytesOf(content);
    if (bytes === null) return { kind: "unreadable", why: "gone" };
    const outcome = await checkFile(bytes, options);
    if (outcome.kind === "counted" && outcome.roster !== null) this.people.set(file, keepPeople(outcome.roster.people));
    return seenOutcome(outcome);
  }
}
