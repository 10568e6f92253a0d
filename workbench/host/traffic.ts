/** What the add-in's requests have cost since the last reset. Bytes are those of the JSON as UTF-8. */
export interface Traffic {
  roundTrips: number;
  requestBytes: number;
  responseBytes: number;
}

const encoder = new TextEncoder();

export function byteLength(text: string): number {
  return encoder.encode(text).byteLength;
}
