/**
 * What Excel on the desktop cannot take back, of the members that this host has (Microsoft's "Undo support with the
 * Excel JavaScript API"), and the comment of a name, which Excel on the web cannot. In what is merged into one step of
 * the user's undo it is UndoNotSupported.
 */
export const NOT_UNDOABLE: ReadonlySet<string> = new Set([
  "NamedItem.comment",
  "WorkbookProtection.protect",
  "WorkbookProtection.unprotect",
  "Worksheet.copy",
  "Worksheet.delete",
  "Worksheet.name",
  "Worksheet.position",
  "Worksheet.visibility",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
]);
