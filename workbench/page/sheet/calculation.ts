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
 * Knows whether Univer's formula engine has work to do or under way. Univer collects changes for a tenth of a second
 * before it calculates and says only when a calculation ends, so both have to be watched from the first change on.
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
      // The engine's own results are written local-only, and start no calculation.
      else if (command.id === SetRangeValuesMutation.id && options?.onlyLocal === true) return;
      else if (dirty.get(command.id) !== undefined) this.waiting = true;
    });
  }

  /** Called after each calculation that leaves nothing to be done. */
  onIdle(listener: () => void): void {
    this.idleListeners.add(listener);
  }

  /** Resolves when everything changed so far has been calculated. */
  async settled(): Promise<void> {
    do {
      // What has just been changed is announced to the engine by promises: let those run first.
      await new Promise((resolve) => setTimeout(resolve));
      if (this.waiting || this.running) await new Promise<void>((resolve) => this.resolvers.push(resolve));
    } while (this.waiting || this.running);
  }

  private notified({ functionsExecutedState: state }: ISetFormulaCalculationNotificationMutation): void {
    // A stopped calculation is started anew at once; a stage report ends nothing.
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.running = false;
    if (this.waiting) return;
    const resolvers = this.resolvers;
    this.resolvers = [];
    for (const resolve of resolvers) resolve();
    for (const listener of this.idleListeners) listener();
  }
}
