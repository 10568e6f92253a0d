import type { SheetPreview } from "../../../src/excel/columns/previewSheet";
import { NO_CHOICE } from "../../../src/roster/layoutChoice";

/** A preview of two people in two columns about which nothing is doubtful, but for what a test replaces. */
export function previewOf(replaced: Partial<SheetPreview> = {}): SheetPreview {
  return {
    sheetName: "DS 2026",
    choice: NO_CHOICE,
    rememberedIn: null,
    signature: "a1",
    header: { first: 3, last: 3 },
    headerOptions: [{ header: { first: 3, last: 3 }, texts: ["Họ và tên", "Số CCCD"] }],
    lastRows: [3, 4, 5],
    headed: [
      { index: 1, heading: "Họ và tên" },
      { index: 2, heading: "Số CCCD" },
      { index: 3, heading: "Ghi chú" },
    ],
    columns: {
      fullName: { index: 1, heading: "Họ và tên", confidence: "certain", samples: ["Nguyễn Văn An"] },
      citizenId: { index: 2, heading: "Số CCCD", confidence: "certain", samples: ["00********45"] },
    },
    ambiguous: [],
    loneNot: null,
    blankMeansDone: false,
    holdsLevels: null,
    people: 2,
    units: null,
    sheetFindings: [],
    questions: [],
    ...replaced,
  };
}
