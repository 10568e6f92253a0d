import type { HostContext } from "../hostContext";
import { HostObject, type Members } from "../hostObject";
import { accessDenied, invalidArgument } from "../officeError";

/** So many letters of JSON one value may have (office-js #3957). */
const MAX_VALUE = 1_000_000;
/** So many a key may have: what is documented of keys of custom properties. */
const MAX_KEY = 255;

/** A value that the add-in keeps in the workbook. */
export class Setting extends HostObject {
  readonly typeName = "Setting";
  protected readonly members = MEMBERS;

  constructor(
    readonly context: HostContext,
    readonly key: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: this.key };
  }

  get value(): unknown {
    return JSON.parse(this.context.book.settings[this.key] ?? "null") as unknown;
  }

  /** Each setting is kept by itself: those that another pane keeps stay as they are. */
  set value(value: unknown) {
    const { book, modes } = this.context;
    if (modes.has("read-only")) throw accessDenied();
    if (this.key === "" || this.key.length > MAX_KEY) throw invalidArgument("the key of a setting is too long");
    const json = JSON.stringify(value ?? null);
    if (json.length > MAX_VALUE) throw invalidArgument("the value of a setting is too long");
    book.settings = { ...book.settings, [this.key]: json };
  }

  delete(): void {
    const { book, modes } = this.context;
    if (modes.has("read-only")) throw accessDenied();
    book.settings = Object.fromEntries(Object.entries(book.settings).filter(([key]) => key !== this.key));
  }
}

const MEMBERS: Members<Setting> = {
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ value }) => value,
      set: (self, value) => {
        self.value = value;
      },
    },
  },
  methods: {
    delete: (self) => {
      self.delete();
    },
  },
};
