const RELATIVE = /^(?:con|vợ|chồng|bố|cha|ba|mẹ|má|người thân|thân nhân)(?: (?:trai|gái|đẻ|ruột|\d))? ?:/iu;

/** Whether a text in the name's place says whose relative it names: "Con: …", "Vợ: …". They are not of the staff. */
export function isRelative(text: string): boolean {
  return RELATIVE.test(text);
}
