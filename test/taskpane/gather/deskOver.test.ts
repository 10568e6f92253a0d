import { DeskLost, deskOver, type DeskMessage, type DeskReply } from "../../../src/taskpane/gather/deskOver";

const options = { today: new Date(0), forms: [] };
const file = new Blob([]);

/** A worker that is driven by hand. */
function workerByHand() {
  const sent: DeskMessage[] = [];
  const heard = {
    message: (_: { data: DeskReply }) => undefined as unknown,
    error: (_: unknown) => undefined as unknown,
  };
  const worker = {
    postMessage: (message: DeskMessage) => void sent.push(message),
    terminate: vitest.fn(),
    addEventListener: (kind: "message" | "error", hear: (event: never) => void) => {
      heard[kind] = hear as never;
    },
  };
  return { worker, sent, heard };
}

test("answers find their questions, in whatever order they come", async () => {
  const { worker, sent, heard } = workerByHand();
  const desk = deskOver(worker);
  const [first, second] = [desk.read(7, file, options), desk.compare([7])];
  expect(sent.map(({ request }) => request.kind)).toEqual(["read", "compare"]);
  const [one = 0, two = 0] = sent.map(({ number }) => number);
  heard.message({ data: { number: two, kind: "answered", answer: { kind: "compared", repeated: [] } } });
  heard.message({
    data: { number: one, kind: "answered", answer: { kind: "read", outcome: { kind: "unreadable", why: "old" } } },
  });
  expect(await Promise.all([first, second])).toEqual([{ kind: "unreadable", why: "old" }, []]);
});

test("a fault of the program is told of that question alone", async () => {
  const { worker, sent, heard } = workerByHand();
  const desk = deskOver(worker);
  const asked = desk.read(7, file, options);
  heard.message({ data: { number: sent[0]?.number ?? 0, kind: "failed", detail: "TypeError: x" } });
  await expect(asked).rejects.toThrow("TypeError: x");
});

test("a worker that does not run: all that is asked, and was asked, is told so", async () => {
  const { worker, heard } = workerByHand();
  const desk = deskOver(worker);
  const asked = desk.read(7, file, options);
  const preventDefault = vitest.fn();
  heard.error({ preventDefault });
  await expect(asked).rejects.toBeInstanceOf(DeskLost);
  await expect(desk.compare([7])).rejects.toBeInstanceOf(DeskLost);
  expect(() => desk.forget([7])).not.toThrow();
  expect(preventDefault).toHaveBeenCalled();
});

test("ended, it is given back, and nothing more is read", async () => {
  const { worker } = workerByHand();
  const desk = deskOver(worker);
  desk.end();
  expect(worker.terminate).toHaveBeenCalled();
  await expect(desk.read(7, file, options)).rejects.toBeInstanceOf(DeskLost);
});
