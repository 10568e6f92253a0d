import type { OfficeCounts } from "../../src/documents/report/reportFigures";
import type { GatheredOffice, GatheredOffices } from "../../src/gather/gatheredOffices";
import { REASON_CATEGORIES } from "../../src/roster/cells/reasonCategory";

/** What an office counts whose people are `total`, of whom so many are not done, by category of reason, and so on. */
export function countsOf(
  total: number,
  reasons: Readonly<Record<string, number>>,
  others: { notIssued?: number; toVerify?: number; pending?: number; oneStop?: OfficeCounts["oneStop"] } = {},
): OfficeCounts {
  const { notIssued = 0, toVerify = 0, pending = 0, oneStop = null } = others;
  const notDone = Object.values(reasons).reduce((all, count) => all + count, 0);
  return {
    totals: {
      total,
      issued: total - notIssued,
      notIssued,
      idToVerify: 0,
      done: total - notDone - toVerify,
      notDone,
      level2ToVerify: toVerify,
      pending,
    },
    foreigners: 0,
    oneStop,
    reasons: Object.entries(reasons).map(([category, count]) => ({
      category,
      label: REASON_CATEGORIES.find(({ id }) => id === category)?.label ?? "",
      count,
    })),
  };
}

export const office = (
  name: string,
  counts: OfficeCounts,
  concerns: GatheredOffice["concerns"] = [],
): GatheredOffice => ({ name, fileName: `${name}.xlsx`, counts, concerns });

/** These offices, and nothing that keeps their numbers from being believed. */
export const gatheredOf = (offices: readonly GatheredOffice[]): GatheredOffices => ({
  offices,
  missing: [],
  unreadable: [],
  repeated: [],
  isFinal: true,
});

/**
 * So many offices of different sizes, of which every fifth has somebody to verify where the report is to be a draft.
 */
export function manyOffices(count: number, isFinal: boolean): GatheredOffices {
  const offices = Array.from({ length: count }, (_, at) => {
    const toVerify = !isFinal && at % 5 === 0 ? 2 : 0;
    const counts = countsOf(
      40 + at * 3,
      { otp_phone: at % 7, no_smartphone: at % 3, not_activated: 1 },
      { notIssued: at % 4, toVerify, pending: 1, oneStop: { total: 5 + (at % 4), done: 5 } },
    );
    return office(
      `Bảo hiểm xã hội cơ sở số ${String(at + 1)}`,
      counts,
      toVerify > 0
        ? [
            { kind: "toVerify", count: toVerify },
            { kind: "stale", count: 1 },
          ]
        : [],
    );
  });
  if (isFinal) return gatheredOf(offices);
  const name = (at: number) => offices[at]?.name ?? "";
  return {
    offices,
    missing: ["Bảo hiểm xã hội cơ sở Mường Tè"],
    unreadable: [{ name: "BHXH cơ sở Tam Đường", fileName: "BHXH cơ sở Tam Đường.xls", why: "old" }],
    repeated: [
      {
        maskedId: "00••••••••11",
        places: [
          { office: name(0), name: "Nguyễn Văn Mẫu", unit: "Phòng Thu", row: 11 },
          { office: name(1), name: "Nguyễn Văn Mẫu", unit: "", row: 1204 },
        ],
      },
    ],
    isFinal: false,
  };
}
