/** Comments or notes that were asked for, and whether this Excel tells of all that she may have put on cells. */
export interface AskedNotes {
  asked: readonly Pick<Excel.CommentCollection | Excel.NoteCollection, "items">[];
  tellsAll: boolean;
}

/**
 * Asks for the comments of a sheet, which Excel tells from ExcelApi 1.10 on, and for its notes, from 1.18 on; of what
 * it does not tell nothing can be asked. After the next sync they are there.
 */
export function askForNotes(sheet: Excel.Worksheet): AskedNotes {
  const { requirements } = Office.context;
  const asked: AskedNotes["asked"][number][] = [];
  if (requirements.isSetSupported("ExcelApi", "1.10")) asked.push(sheet.comments.load("items/content"));
  // office.js of before, which offices without internet have, knows of no notes
  const tellsAll = requirements.isSetSupported("ExcelApi", "1.18") && "notes" in sheet;
  if (tellsAll) asked.push(sheet.notes.load("items/content"));
  return { asked, tellsAll };
}
