import { OfficeError } from "./officeError";
import { TransportError } from "./payloadLimits";
import type { BatchContext } from "./runBatch";

/** How requests are to fail. Codes of the transport come over the transport, all others in Excel's answer. */
export interface Failure {
  code: string;
  message?: string;
  /** How many requests; one if not said. */
  times?: number;
  /**
   * How many actions of the request are carried out before it fails; none if not said. Not for codes of the transport.
   */
  after?: number;
}

/** What the transport itself reports, without an answer from Excel; office.js knows these codes by number. */
const TRANSPORT_CODES = [
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "InvalidOrTimedOutSession",
  "InvalidRequestContext",
  "ActivityLimitReached",
];

/** The failures that requests were told to come to. */
export class ToldFailures {
  private failure: Required<Failure> | null = null;

  /** Makes the next requests fail as told; null lets them pass again. */
  tell(failure: Failure | null): void {
    this.failure =
      failure === null ? null : { message: `Told to fail with ${failure.code}.`, times: 1, after: 0, ...failure };
  }

  /** Where the next request is cut; null: nowhere. Throws TransportError where it does not come to Excel. */
  take(): BatchContext["cut"] {
    if (this.failure === null) return null;
    const { code, message, times, after } = this.failure;
    this.failure = times > 1 ? { ...this.failure, times: times - 1 } : null;
    if (TRANSPORT_CODES.includes(code)) throw new TransportError(code, message);
    return { after, error: new OfficeError(code, message) };
  }
}
