export const EMPTY_PLACES = [
  ...["", "đang ", "còn ", "vị trí "].flatMap((before) => [`${before}khuyết`, `${before}trống`]),
  ...["chưa có", "thiếu"].flatMap((lacks) => [`${lacks} người`, `${lacks} ai`]),
  "vacant",
];

export const TO_COME = ["chưa", "chờ", "đang", "dự kiến"].flatMap((before) =>
  ["tuyển", "bổ nhiệm", "bố trí", "phân công", "cử người"].map((word) => `${before} ${word}`),
);
const VACANT = new RegExp(`^(?:${EMPTY_PLACES.join("|")}|(?:${TO_COME.join("|")})(?: dụng| người| mới)?)$`, "i");

/** What stands for the name of somebody who is still to come: "Chưa tuyển", "Khuyết". */
export function isVacancy(text: string): boolean {
  return VACANT.test(text);
}
