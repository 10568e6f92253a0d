import { CommandType, ICommandService, IUndoRedoService } from "@univerjs/core";
import type { Engine } from "./createUniver";

/** Does something to the book at once, and gives a function that takes it back. */
export type Step = () => () => void;

const MUTATION = "workbench.mutation.step";

/** Steps of the book in Univer's list of what can be undone, in one order with what was typed. */
export class BookSteps {
  private readonly steps = new Map<number, { step: Step; takeBack: () => void }>();
  private lastId = 0;

  constructor(private readonly engine: Engine) {
    engine.injector.get(ICommandService).registerCommand({
      id: MUTATION,
      type: CommandType.MUTATION,
      handler: (_, params) => this.again(params as { id: number; back: boolean }),
    });
  }

  /** Does something that the user can undo and do again. */
  run(unitId: string, step: Step): void {
    this.lastId += 1;
    const id = this.lastId;
    this.steps.set(id, { step, takeBack: step() });
    this.engine.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id: MUTATION, params: { id, back: true } }],
      redoMutations: [{ id: MUTATION, params: { id, back: false } }],
    });
  }

  /** Forgets all that could be undone, because it was about cells that stand elsewhere now. */
  forget(unitId: string): void {
    this.engine.injector.get(IUndoRedoService).clearUndoRedo(unitId);
    this.steps.clear();
  }

  private again({ id, back }: { id: number; back: boolean }): boolean {
    const done = this.steps.get(id);
    if (done === undefined) return false;
    if (back) done.takeBack();
    else done.takeBack = done.step();
    return true;
  }
}
