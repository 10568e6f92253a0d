import type { ProvinceFacts } from "../documents/province/provinceFacts";
import type { GatheredOffices, UncountedFile } from "../gather/gatheredOffices";
import { sumOffices } from "../gather/sumOffices";
import { gather } from "./vi/gather";

/** Why an office was not counted: in a report nobody is told what to do with a file. */
const WHY: Readonly<Record<UncountedFile["why"], string>> = {
  old: "Tệp .xls của Excel 97-2003, không đọc được",
  locked: "Tệp đặt mật khẩu, không đọc được",
  broken: "Tệp hỏng hoặc không phải tệp Excel",
  tooLarge: "Tệp quá lớn, không đọc được",
  nothing: "Tệp không có danh sách hay báo cáo",
  unread: "Chưa đọc tệp",
  gone: "Tệp đã bị sửa, chuyển chỗ hoặc xóa trong khi đọc",
  fault: "Không đọc được tệp",
};
const NO_FILE = "Chưa có tệp";

/**
 * What files of many offices say together, as the province's report says it: in Vietnamese, whatever the pane speaks.
 */
export const provinceFacts = ({
  offices,
  missing,
  unreadable,
  repeated,
  isFinal,
}: GatheredOffices): Pick<ProvinceFacts, "sum" | "offices" | "absent" | "repeated" | "isFinal"> => ({
  sum: sumOffices(offices.map(({ counts }) => counts)),
  offices: offices.map(({ name, counts, concerns }) => ({
    name,
    counts,
    state: concerns.map(({ kind, count }) => gather.concerns[kind](count)).join("; "),
  })),
  absent: [
    ...missing.map((name) => ({ name, why: NO_FILE })),
    ...unreadable.map(({ name, why }) => ({ name, why: WHY[why] })),
  ],
  repeated,
  isFinal,
});
