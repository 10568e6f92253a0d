/**
 * What a piece of work gives, or the signal's reason as soon as it is aborted: Excel may never answer what was asked of
 * it. What comes of the work after that counts for nothing, a failure neither.
 */
export function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
