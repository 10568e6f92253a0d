/** Collects what is added, and hands it over together as soon as the running code has ended. */
export class Batch<T> {
  private items: T[] = [];

  constructor(private readonly handle: (items: T[]) => void) {}

  add(item: T): void {
    if (this.items.push(item) > 1) return;
    queueMicrotask(() => {
      const items = this.items;
      this.items = [];
      this.handle(items);
    });
  }
}
