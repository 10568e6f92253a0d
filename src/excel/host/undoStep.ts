/**
 * One thing that the user does, done in several pieces of work: Ctrl+Z takes it back at once where Excel can merge them
 * (ExcelApi 1.20).
 */
export interface UndoStep {
  /** Does a piece of it. */
  readonly run: <Result>(work: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;
  /** Nothing more belongs to it. */
  readonly end: () => void;
}

/** Excel's refusal of something that it cannot take back, in a step that is to be taken back. */
const REFUSED = "UndoNotSupported";

/**
 * Whether Excel has refused to merge what this pane writes: then each request is a step of its own until the pane is
 * opened anew.
 */
let mergesNothing = false;

function canMerge(): boolean {
  return !mergesNothing && Office.context.requirements.isSetSupported("ExcelApi", "1.20");
}

/** Begins a step. Before ExcelApi 1.20 each piece of work is done by itself. */
export function beginUndoStep(): UndoStep {
  if (!canMerge()) return { run: (work) => Excel.run({ delayForCellEdit: true }, work), end: () => undefined };
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  let opened: Promise<Excel.RequestContext> | null = null;
  // one Excel.run for all pieces: Excel merges what belongs to one, and nothing beyond
  const open = () =>
    new Promise<Excel.RequestContext>((resolve, reject) => {
      Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, async (context) => {
        resolve(context);
        await ended;
      }).catch(reject);
    });
  return {
    run: async (work) => {
      opened ??= open();
      try {
        return await work(await opened);
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === REFUSED) mergesNothing = true;
        throw error;
      }
    },
    end,
  };
}
