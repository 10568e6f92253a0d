/**
 * Time passes as soon as nothing else is left to do, and work of Node itself goes on. To be in force before a desk is
 * opened.
 */
export function useOwnTime(): void {
  vitest.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
}
