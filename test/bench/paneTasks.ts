import type { CDPSession } from "@playwright/test";
import type { Workbench } from "../browser/workbench";

/** For how long the pane was deaf at most, in milliseconds; 0: never for 50 by the clock. */
export interface LongestTask {
  /** By the clock, which counts what else the machine does. */
  clock: number;
  /**
   * Of the processor on the page's thread, without collections of its whole heap: nearly all of that is the
   * workbench's.
   */
  processor: number;
}

/** A long task of the pane alone, in milliseconds since its document began. */
interface Task {
  start: number;
  duration: number;
}

/** Microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
}

const MARK = "pane-tasks";

async function stopTracing(cdp: CDPSession): Promise<TraceEvent[]> {
  const complete = new Promise<string>((resolve) => {
    cdp.once("Tracing.tracingComplete", ({ stream }) => {
      resolve(stream ?? "");
    });
  });
  await cdp.send("Tracing.end");
  const handle = await complete;
  const pieces: Buffer[] = [];
  for (let eof = false; !eof;) {
    const read = await cdp.send("IO.read", { handle, size: 10_000_000 });
    pieces.push(Buffer.from(read.data, read.base64Encoded === true ? "base64" : "utf8"));
    ({ eof } = read);
  }
  await cdp.send("IO.close", { handle });
  return (JSON.parse(Buffer.concat(pieces).toString()) as { traceEvents: TraceEvent[] }).traceEvents;
}

/**
 * Processor time of a task of the pane as the browser recorded it, its collections of the whole heap left out;
 * milliseconds. By the clock where it is not found.
 */
function processorTime(
  task: Task,
  offset: number,
  recorded: readonly TraceEvent[],
  collections: readonly TraceEvent[],
) {
  const start = (task.start + offset) * 1000;
  const end = start + task.duration * 1000;
  const shared = ({ ts, dur = 0 }: TraceEvent) => Math.min(end, ts + dur) - Math.max(start, ts);
  const own = recorded.reduce<TraceEvent | null>(
    (best, each) => (shared(each) > (best === null ? 0 : shared(best)) ? each : best),
    null,
  );
  if (own === null) return task.duration;
  const collecting = collections.filter((each) => shared(each) > 0).reduce((sum, { tdur = 0 }) => sum + tdur, 0);
  return ((own.tdur ?? own.dur ?? 0) - collecting) / 1000;
}

/**
 * Does something, and tells of the longest task of the pane meanwhile. The workbench shares the pane's thread: the
 * browser tells a document of long tasks that are its own alone, and its recording of all tasks tells the processor's
 * time of each.
 */
export async function withPaneTasks(
  { pane }: Workbench,
  cdp: CDPSession,
  action: () => Promise<void>,
): Promise<LongestTask> {
  await cdp.send("Tracing.start", {
    transferMode: "ReturnAsStream",
    traceConfig: { includedCategories: ["toplevel", "v8", "blink.user_timing"], excludedCategories: ["*"] },
  });
  const watching = await pane.locator("body").evaluateHandle((_, mark) => {
    const { startTime } = performance.mark(mark);
    const tasks: { start: number; duration: number }[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { startTime: start, duration } of list.getEntriesByName("self")) tasks.push({ start, duration });
    });
    observer.observe({ entryTypes: ["longtask"] });
    return { marked: startTime, tasks, observer };
  }, MARK);
  await action();
  const { marked, tasks } = await watching.evaluate(({ observer, ...seen }) => {
    observer.disconnect();
    return { marked: seen.marked, tasks: seen.tasks };
  });
  const events = await stopTracing(cdp);
  const mark = events.findLast(({ name }) => name === MARK);
  if (mark === undefined) throw new Error("the recording holds no mark of the pane's");
  const ofThread = events.filter(({ ph, pid, tid }) => ph === "X" && pid === mark.pid && tid === mark.tid);
  const recorded = ofThread.filter(({ name }) => name.endsWith("RunTask"));
  const collections = ofThread.filter(({ name }) => name === "MajorGC");
  return {
    clock: Math.max(0, ...tasks.map(({ duration }) => duration)),
    processor: Math.max(0, ...tasks.map((task) => processorTime(task, mark.ts / 1000 - marked, recorded, collections))),
  };
}
