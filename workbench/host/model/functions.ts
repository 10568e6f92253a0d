import { dateSerial } from "../../book/cellValue";
import type { HostContext } from "../hostContext";
import { HostObject, type Members } from "../hostObject";
import { FunctionResult } from "./functionResult";

/** `workbook.functions`: functions of the sheet, evaluated without a cell. Only `date` is here. */
export class Functions extends HostObject {
  readonly typeName = "Functions";
  protected readonly members = MEMBERS;

  constructor(readonly context: HostContext) {
    super();
  }
}

const MEMBERS: Members<Functions> = {
  methods: {
    /** The number that the day has in this workbook. */
    date: ({ context: { book } }, call) => {
      const day = new Date(Date.UTC(call.integer(0), call.integer(1) - 1, call.integer(2)));
      return new FunctionResult(dateSerial(day, book.date1904));
    },
  },
};
