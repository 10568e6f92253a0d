import type { IStyleData } from "@univerjs/core";

/** The styles of a snapshot, each held once: a roster has thousands of cells and a dozen looks. */
export class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  /** The id under which a style is held. */
  id(style: IStyleData): string {
    const key = JSON.stringify(style);
    let id = this.ids.get(key);
    if (id === undefined) {
      id = `style${this.ids.size}`;
      this.ids.set(key, id);
      this.styles[id] = style;
    }
    return id;
  }
}
