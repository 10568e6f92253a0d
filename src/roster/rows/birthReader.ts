import { isErrorValue, type CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { countedFrom1900 } from "../../grid/dateSystem";
import type { DateCode } from "../../grid/excelDate";
import { isPlaceholderOrZero } from "../cells/placeholder";
import { BirthDate, readBirthDate } from "../cells/readBirthDate";
import { readGender } from "../cells/readGender";
import { remember } from "../cells/remember";
import type { Layout } from "../layout";
import { Gender, type People } from "../roster";
import { INDEX, type RowCells } from "./rowCells";

/** Reads birth date and gender of a person: one column, or a column of dates for each gender, or a date in parts. */
export class BirthReader {
  private readonly date1904: boolean;
  private readonly genderOf: (value: CellValue) => Gender;

  constructor(
    private readonly layout: Layout,
    private readonly people: People,
    private readonly today: DateCode,
  ) {
    this.date1904 = layout.date1904 === true;
    const genderHeading = layout.columns.gender?.heading ?? "";
    this.genderOf = remember((value) => readGender(value, genderHeading));
  }

  read(cells: RowCells, person: number): void {
    const { birth, birthField, gender, genderField } = this.people;
    const own = this.genderOf(cells[INDEX.gender] ?? "");
    gender[person] = own;
    genderField[person] = INDEX.gender;
    if (this.layout.columns.birthYear !== undefined) {
      birth[person] = this.birthOf(joinBirthDate(cells));
      birthField[person] = INDEX.birthYear;
      return;
    }
    if (this.layout.columns.birthDateMale === undefined && this.layout.columns.birthDateFemale === undefined) {
      birth[person] = this.birthOf(cells[INDEX.birthDate] ?? "");
      birthField[person] = INDEX.birthDate;
      return;
    }
    const male = this.birthOf(cells[INDEX.birthDateMale] ?? "");
    const female = this.birthOf(cells[INDEX.birthDateFemale] ?? "");
    const isMale = male !== BirthDate.blank;
    birth[person] = isMale ? male : female;
    birthField[person] = isMale ? INDEX.birthDateMale : INDEX.birthDateFemale;
    // The column that is filled tells the gender; both filled tell nothing.
    if (own === Gender.unknown && isMale !== (female !== BirthDate.blank)) {
      gender[person] = isMale ? Gender.male : Gender.female;
      genderField[person] = birthField[person] ?? 0;
    }
  }

  private birthOf(value: CellValue): DateCode {
    return readBirthDate(countedFrom1900(value, this.date1904), this.today);
  }
}

/** Day, month and year in three cells as one date; an error value in any of them is one. */
function joinBirthDate(cells: RowCells): CellValue {
  const parts = [cells[INDEX.birthDay] ?? "", cells[INDEX.birthMonth] ?? "", cells[INDEX.birthYear] ?? ""];
  const error = parts.find(isErrorValue);
  return (
    error ??
    parts
      .map(cleanText)
      .filter((part) => !isPlaceholderOrZero(part))
      .join("/")
  );
}
