import type { HostMode } from "./hostMode";

/** Excel's own error codes, as far as this host answers with them. */
export type OfficeErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidReference"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "UndoNotSupported";

/** A call that Excel would refuse. The client turns it into `OfficeExtension.Error` with the same code. */
export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "OfficeError";
  }
}

/** Something of Office.js that this host does not have. Never silence: the message names it. */
export function apiNotFound(what: string): OfficeError {
  return refuse("ApiNotFound", `The workbench has no ${what}.`);
}

export function invalidArgument(what: string): OfficeError {
  return refuse("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}.`);
}

export function itemNotFound(what: string): OfficeError {
  return refuse("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
}

export function accessDenied(): OfficeError {
  return refuse(
    "AccessDenied",
    "You do not have permission to perform the requested action: the sheet or workbook is protected.",
  );
}

/** Another workbook's window is in front: see "other-workbook" of HOST_MODES. */
export function refuseBehind({ modes }: { readonly modes: ReadonlySet<HostMode> }): void {
  if (modes.has("other-workbook"))
    throw refuse("GeneralException", "There was an internal error while processing the request.");
}

export function refuse(code: OfficeErrorCode, message: string): OfficeError {
  return new OfficeError(code, message);
}
