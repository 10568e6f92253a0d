import type { CellValue } from "../../src/grid/cellValue";
import birthplaces from "../../src/roster/data/birthplaces.json" with { type: "json" };
import { randomFrom } from "../support/randomFrom";

/** Headings of the synthetic roster; its rows have their values in this order. */
export const HEADINGS = [
  "STT",
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Đơn vị",
  "Bộ phận Một cửa",
  "Số CCCD",
  "VNeID mức 2",
  "Lý do chưa cài đặt",
] as const;

const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô"];
const MIDDLE = ["Văn", "Thị", "Hữu", "Đức", "Minh", "Ngọc", "Thanh", "Quang", "Xuân", "Thu", "Kim", "Anh"];
const GIVEN = [
  "An",
  "Bình",
  "Cường",
  "Dũng",
  "Giang",
  "Hà",
  "Hải",
  "Hạnh",
  "Hiếu",
  "Hoa",
  "Hùng",
  "Hương",
  "Khánh",
  "Lan",
];
const YES = ["x", "X", "Có", "có", "Đã", "Rồi", "Đã cài đặt", 1, true, "Mức 2"];
const NO = ["", "", "", "Không", "Chưa", "chưa", 0, "-", false, "Chưa cài"];
const REASONS = [
  "Máy không hỗ trợ NFC",
  "Chưa có CCCD gắn chip",
  "Chưa ra công an",
  "Nghỉ thai sản",
  "Quên mật khẩu",
  "SIM không chính chủ",
];
const PROVINCES = Object.keys(birthplaces);

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/**
 * Rows of invented people in natural proportion: about one in seven has something wrong or missing.
 * The same count gives the same rows.
 */
export function syntheticRows(count: number): CellValue[][] {
  const random = randomFrom(20_240_501);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const units = Array.from({ length: 60 }, (_, i) => `${i < 20 ? "Phòng" : "BHXH cơ sở"} số ${String(i + 1)}`);
  const recent: string[] = [];
  return Array.from({ length: count }, (_, i) => {
    const female = random() < 0.5;
    const year = 1964 + below(40);
    const birth =
      random() < 0.7
        ? `${twoDigits(1 + below(28))}/${twoDigits(1 + below(12))}/${String(year)}`
        : 23_377 + (year - 1964) * 365 + below(365);
    const century = (year >= 2000 ? 2 : 0) + Number(female);
    let id = pick(PROVINCES) + String(century) + twoDigits(year % 100) + String(below(1_000_000)).padStart(6, "0");
    if (recent.length > 50 && random() < 0.01) id = pick(recent);
    recent[i % 4096] = id;
    const chance = random();
    const cell: CellValue =
      chance < 0.05
        ? ""
        : chance < 0.08
          ? Number(id)
          : chance < 0.1
            ? id.slice(3)
            : chance < 0.13
              ? `${id.slice(0, 6)} ${id.slice(6)}`
              : id;
    const done = random() < 0.65;
    const reason = !done && random() < 0.85 ? pick(REASONS) : "";
    const name = random() < 0.002 ? "" : `${pick(FAMILY)} ${pick(MIDDLE)} ${pick(GIVEN)}`;
    const unit = random() < 0.002 ? "" : pick(units);
    return [
      i + 1,
      name,
      birth,
      female ? "Nữ" : "Nam",
      unit,
      random() < 0.1 ? "x" : "",
      cell,
      pick<CellValue>(done ? YES : NO),
      reason,
    ];
  });
}
