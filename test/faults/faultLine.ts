import type { Answer } from "../../workbench/host/officeHost";
import type { HostEvent } from "../../workbench/host/eventRegistry";
import type { Batch } from "../../workbench/host/wire";
import { SOUND_LINE, type Line } from "../support/startOfficeInNode";

/** A request on its way to Excel. */
export interface Passing {
  request: string;
  answer: (request: string) => Answer;
}

/** How one request is answered; `null` in place of an answer: never. */
export type Play = (passing: Passing) => Promise<Answer | null>;

/** A line to the host that counts what passes, and plays a fault on one request, or while it is told to. */
export class FaultLine implements Line {
  /** The actions in each request since the last `count`. */
  requests: number[] = [];
  /** Whether something was asked that is never answered. */
  hangs = false;
  /** What differs from a sound line for as long as it is set. */
  meanwhile: Partial<Pick<Line, "deliver">> = {};
  private armed: { request: number; play: Play } | null = null;

  /** Begins to count anew; `play` has the request of that number, from 1. */
  count(armed: { request: number; play: Play } | null = null): void {
    this.requests = [];
    this.armed = armed;
  }

  readonly carry = async (request: string, answer: Passing["answer"]): Promise<Answer> => {
    this.requests.push((JSON.parse(request) as Batch).Actions.length);
    if (this.armed?.request !== this.requests.length) return SOUND_LINE.carry(request, answer);
    const answered = await this.armed.play({ request, answer });
    if (answered !== null) return answered;
    this.hangs = true;
    return new Promise(() => undefined);
  };

  readonly deliver = (event: HostEvent): readonly HostEvent[] => (this.meanwhile.deliver ?? SOUND_LINE.deliver)(event);
}
