/** The id of a sheet as Excel shapes it; another session gives the same sheet another (office-js #552). */
export function sheetId(number: number, session: number): string {
  return `{${session.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}
