import type { Block, Book } from "../book/book";
import { hasMember, type RequirementSets } from "./apiSets";
import { EventRegistry, EventType, type HostEvent } from "./eventRegistry";
import { BookEvents, type SheetEvent } from "./bookEvents";
import type { HostContext } from "./hostContext";
import type { HostMode } from "./hostMode";
import type { HostObject } from "./hostObject";
import { isAside } from "./isAside";
import { AddinInternalService } from "./model/addinInternalService";
import { Range } from "./model/range";
import { RangeAreas } from "./model/rangeAreas";
import { Workbook } from "./model/workbook";
import { Worksheet } from "./model/worksheet";
import { apiNotFound, refuse } from "./officeError";
import { MAX_REQUEST, MAX_RESPONSE, TransportError, requestTooLarge, responseTooLarge } from "./payloadLimits";
import { runBatch, type BatchContext } from "./runBatch";
import { byteLength, NO_TRAFFIC, type Traffic } from "./traffic";
import { ToldFailures, type Failure } from "./toldFailures";
import { RequestFlag, type UndoEffect } from "./undoEffect";
import { UndoSteps } from "./undoSteps";
import type { Batch } from "./wire";

export interface HostOptions {
  /** Display language and locale of the user's Excel. */
  locale?: string;
  /** Those that differ from an Excel of ExcelApi 1.17. A member above them is an ApiNotFound error. */
  requirementSets?: RequirementSets;
  modes?: readonly HostMode[];
}

/** The answer to a request: a body, or an error of the transport. */
export type Answer = { body: string } | { error: TransportError };

/**
 * Plays Excel for the genuine office.js: it answers the batches that `context.sync()` sends. Both doors lead here: a
 * window's (attachToWindow) and Node's (startOfficeInNode).
 */
export class OfficeHost {
  traffic: Traffic = NO_TRAFFIC;
  onTraffic: ((traffic: Traffic) => void) | null = null;
  /** What to do with a workbook that the add-in made, an .xlsx file: Excel would open it in a window of its own. */
  onCreated: ((bytes: Uint8Array) => void) | null = null;
  /** Called after each request that came to Excel, and each saving of document settings. */
  onUndoEffect: ((effect: UndoEffect) => void) | null = null;
  readonly locale: string;
  readonly requirementSets: RequirementSets;
  private readonly modes: Set<HostMode>;
  private readonly waiting: (() => void)[] = [];

  private openBook: Book | null = null;
  private stopListening: (() => void) | null = null;
  private readonly events = new EventRegistry();
  private readonly eventListeners = new Set<(event: HostEvent) => void>();
  private readonly references = new Map<string, HostObject>();
  private nextReference = 1;
  private readonly undoSteps = new UndoSteps();
  private readonly failures = new ToldFailures();

  constructor({ locale = "vi-VN", requirementSets = {}, modes = [] }: HostOptions = {}) {
    this.locale = locale;
    this.requirementSets = {
      ExcelApi: "1.17",
      ExcelApiOnline: "1.1",
      SharedRuntime: "1.2",
      DelayForCellEdit: "1.1",
      ...requirementSets,
    };
    this.modes = new Set(modes);
  }

  /** Whether the workbook may only be looked at. */
  get readOnly(): boolean {
    return this.modes.has("read-only");
  }

  /** Begins or ends a state of Excel; what waits for the end of editing goes on then. */
  setMode(mode: HostMode, on: boolean): void {
    if (on) this.modes.add(mode);
    else this.modes.delete(mode);
    if (!this.modes.has("cell-editing")) for (const goOn of this.waiting.splice(0)) goOn();
  }

  /** Calls back once a request with these flags may be answered: at once, or after the cell that is being edited. */
  whenReady(flags: number, goOn: () => void): void {
    if (this.modes.has("cell-editing") && (flags & RequestFlag.delayed) !== 0) this.waiting.push(goOn);
    else goOn();
  }

  /** The open workbook, or null: then every request fails with InvalidRequestContext. */
  get book(): Book | null {
    return this.openBook;
  }

  set book(book: Book | null) {
    this.stopListening?.();
    this.references.clear();
    this.events.clear();
    this.openBook = book;
    const events = book === null ? null : new BookEvents(book);
    this.stopListening = book?.onChange((change) => events?.of(change).forEach((event) => this.fire(event))) ?? null;
  }

  /** Document settings of the open workbook, by key, as JSON. */
  get settings(): Readonly<Record<string, string>> {
    return this.openBook?.settings ?? {};
  }

  /** Saves document settings in place of all that there were, which ends the user's undo (office-js #3141). */
  saveSettings(settings: Readonly<Record<string, string>>): void {
    if (this.openBook === null) return;
    this.openBook.settings = settings;
    this.tellUndo("clears");
  }

  /** Makes the next requests fail as told; null lets them pass again. */
  failNext(failure: Failure | null): void {
    this.failures.tell(failure);
  }

  resetTraffic(): void {
    this.traffic = NO_TRAFFIC;
  }

  onEvent(listener: (event: HostEvent) => void): () => void {
    this.eventListeners.add(listener);
    return () => this.eventListeners.delete(listener);
  }

  /** Answers a batch, given as JSON, with the flags that office.js sends along (see undoEffect). */
  answer(request: string, flags: number): Answer {
    const requestBytes = byteLength(request);
    const aside = isAside(request);
    const answer = this.answerOrFail(request, requestBytes, aside);
    if ("body" in answer) this.tellUndo(this.undoSteps.effectOf(flags));
    this.traffic = {
      ...this.traffic,
      roundTrips: this.traffic.roundTrips + (aside ? 0 : 1),
      asides: this.traffic.asides + (aside ? 1 : 0),
      requestBytes: this.traffic.requestBytes + requestBytes,
      responseBytes: this.traffic.responseBytes + ("body" in answer ? byteLength(answer.body) : 0),
    };
    this.onTraffic?.(this.traffic);
    return answer;
  }

  /**
   * Begins what Excel merges into one step of the user's undo (`mergeUndoGroup`), until the function that it gives is
   * called. How office.js says so is not known: version 1.1.110 does not, so that the door to the host has to.
   */
  mergeUndo(): () => void {
    return this.undoSteps.merge();
  }

  private tellUndo(effect: UndoEffect): void {
    this.traffic = { ...this.traffic, undo: [...this.traffic.undo, effect] };
    this.onUndoEffect?.(effect);
  }

  private answerOrFail(request: string, requestBytes: number, aside: boolean): Answer {
    try {
      const cut = this.cutOf(aside);
      if (requestBytes > MAX_REQUEST) throw requestTooLarge();
      const book = this.openBook;
      if (book === null) throw new TransportError("InvalidRequestContext", "No workbook is open.");
      const body = JSON.stringify(book.changes.hold(() => this.run(book, JSON.parse(request) as Batch, cut)));
      if (byteLength(body) > MAX_RESPONSE) throw responseTooLarge();
      return { body };
    } catch (error) {
      if (error instanceof TransportError) return { error };
      throw error;
    }
  }

  /** Where a request is cut; null: nowhere. Throws TransportError where it does not come to Excel. */
  private cutOf(aside: boolean): BatchContext["cut"] {
    // whether an aside is sent is a matter of time: what was told of comes to the work itself
    const told = aside ? null : this.failures.take();
    if (told !== null || !this.modes.has("cell-editing")) return told;
    return { after: 0, error: refuse("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.") };
  }

  private run(book: Book, batch: Batch, cut: BatchContext["cut"]): unknown {
    const context = this.contextOf(book);
    return runBatch(batch, {
      root: () => new Workbook(context),
      create: (className) => {
        if (className === AddinInternalService.className) return new AddinInternalService();
        throw apiNotFound(`class ${className}`);
      },
      kept: (reference) => this.references.get(reference),
      identify: (object, tracked) => object.identity(tracked),
      supports: context.supports,
      mergesUndo: this.undoSteps.merges,
      cut,
    });
  }

  private contextOf(book: Book): HostContext {
    const context: HostContext = {
      book,
      events: this.events,
      locale: this.locale,
      modes: this.modes,
      supports: (type, member) => hasMember(this.requirementSets, type, member),
      keep: (object) => {
        const reference = `r${String(this.nextReference++)}`;
        this.references.set(reference, object);
        return reference;
      },
      openCreated: (bytes) => this.onCreated?.(bytes),
      release: (reference) => this.references.delete(reference),
      worksheet: (sheetId) => new Worksheet(context, sheetId),
      range: (sheetId: string, block: Block) => new Range(context, sheetId, block),
      rangeAreas: (sheetId, blocks) => new RangeAreas(context, sheetId, blocks),
    };
    return context;
  }

  private fire({ type, sheetId, message: whole }: SheetEvent): void {
    const supported = ([name]: [string, unknown]): boolean =>
      hasMember(this.requirementSets, "WorksheetChangedEventArgs", name);
    const message = type === EventType.changed ? Object.fromEntries(Object.entries(whole).filter(supported)) : whole;
    for (const target of this.events.targets(type, sheetId))
      for (const listener of this.eventListeners) listener({ type, target, message });
  }
}
