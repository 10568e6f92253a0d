import { OfficeError } from "./officeError";

/** Excel on the web takes and gives no more than this in one round trip. */
export const MAX_REQUEST = 5 * 1024 * 1024;
export const MAX_RESPONSE = 5 * 1024 * 1024;

/** More cells than this are read as null, on every platform. */
export const MAX_CELLS = 5_000_000;

/** The bytes that a cell takes in a response at least: `"",`. */
export const SMALLEST_CELL = 3;

/** A refusal that comes from the transport and not from Excel's answer: the client reports it with the same code. */
export class TransportError extends OfficeError {}

export function requestTooLarge(): TransportError {
  return new TransportError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
}

export function responseTooLarge(): TransportError {
  return new TransportError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
}
