import type { HostContext } from "../hostContext";
import { HostObject, type Members } from "../hostObject";
import { invalidArgument } from "../officeError";

/** The bytes of an .xlsx file that came as base64. Anything else is InvalidArgument. */
export function bytesOfFile(base64: string): Uint8Array {
  let text: string;
  try {
    text = atob(base64);
  } catch {
    throw invalidArgument("the file is no base64");
  }
  // An .xlsx file is a zip container.
  if (!text.startsWith("PK")) throw invalidArgument("the file is no workbook");
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** A workbook that an add-in has made and not opened yet. */
export class WorkbookCreated extends HostObject {
  readonly typeName = "WorkbookCreated";
  protected readonly members = MEMBERS;

  constructor(
    readonly context: HostContext,
    readonly bytes: Uint8Array,
  ) {
    super();
  }
}

const MEMBERS: Members<WorkbookCreated> = {
  methods: {
    open: ({ context, bytes }) => {
      context.openCreated(bytes);
    },
  },
};
