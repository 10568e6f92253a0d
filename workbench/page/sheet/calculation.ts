import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import type { Engine } from "./createUniver";

/**
 * Knows whether Univer's formula engine is at work or has work to do. Univer collects changes for a tenth of a second
 * before it calculates, and tells only when a calculation ends. So this class watches both from the first change on.
 */
export class Calculation {
  private waiting = false;
  private running = false;
  private readonly idleListeners = new Set<() => void>();
  private resolvers: (() => void)[] = [];

  constructor(engine: Engine) {
    const dirty = engine.injector.get(IActiveDirtyManagerService);
    engine.commands.beforeCommandExecuted(({ id }) => {
      if (id !== SetFormulaCalculationStartMutation.id) return;
      this.waiting = false;
      this.running = true;
    });
    engine.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id)
        this.notified(command.params as ISetFormulaCalculationNotificationMutation);
      // The engine writes its own results as local-only, and they start no calculation.
      else if (command.id === SetRangeValuesMutation.id && options?.onlyLocal === true) return;
      else if (dirty.get(command.id) !== undefined) this.waiting = true;
    });
  }

  /** Called after each calculation that leaves no work. */
  onIdle(listener: () => void): void {
    this.idleListeners.add(listener);
  }

  /** Resolves when everything changed so far has been calculated. */
  async settled(): Promise<void> {
    do {
      // Promises tell the engine of what has just changed: let those run first.
      await new Promise((resolve) => setTimeout(resolve));
      if (this.waiting || this.running) await new Promise<void>((resolve) => this.resolvers.push(resolve));
    } while (this.waiting || this.running);
  }

  private notified({ functionsExecutedState: state }: ISetFormulaCalculationNotificationMutation): void {
    // Univer starts a stopped calculation anew at once; a report of a stage ends nothing.
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.running = false;
    if (this.waiting) return;
    const resolvers = this.resolvers;
    this.resolvers = [];
    for (const resolve of resolvers) resolve();
    for (const listener of this.idleListeners) listener();
  }
}
