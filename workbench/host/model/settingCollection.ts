import type { HostContext } from "../hostContext";
import { HostObject, type Members } from "../hostObject";
import { itemNotFound } from "../officeError";
import { Setting } from "./setting";

/**
 * What the add-in keeps in the workbook: in the same part of the file as document settings, whose bag a pane saves as a
 * whole.
 */
export class SettingCollection extends HostObject {
  readonly typeName = "SettingCollection";
  protected readonly members = MEMBERS;

  constructor(readonly context: HostContext) {
    super();
  }

  get keys(): string[] {
    return Object.keys(this.context.book.settings);
  }

  find(key: string): Setting | null {
    return this.keys.includes(key) ? new Setting(this.context, key) : null;
  }

  get(key: string): Setting {
    const found = this.find(key);
    if (found === null) throw itemNotFound(`setting ${key}`);
    return found;
  }

  add(key: string, value: unknown): Setting {
    const setting = new Setting(this.context, key);
    setting.value = value;
    return setting;
  }
}

const MEMBERS: Members<SettingCollection> = {
  items: ({ context, keys }) => keys.map((key) => new Setting(context, key)),
  indexer: (self, call) => self.get(call.string(0)),
  methods: {
    add: (self, call) => self.add(call.string(0), call.raw(1)),
    getCount: ({ keys }) => keys.length,
    getItemOrNullObject: (self, call) => self.find(call.string(0)),
  },
};
