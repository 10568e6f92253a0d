import type { Field } from "../../roster/field";

/** Names of columns in Vietnamese (design §9). */
export const fields: Readonly<Record<Field, string>> = {
  fullName: "Họ và tên",
  familyName: "Họ và tên đệm",
  givenName: "Tên",
  birthDate: "Ngày sinh",
  birthDateMale: "Ngày sinh (Nam)",
  birthDateFemale: "Ngày sinh (Nữ)",
  gender: "Giới tính",
  unit: "Đơn vị",
  position: "Chức vụ",
  citizenId: "Số CCCD",
  citizenIdIssued: "Đã cấp CCCD",
  citizenIdNotIssued: "Chưa cấp CCCD",
  citizenIdIssueDate: "Ngày cấp CCCD",
  citizenIdIssuePlace: "Nơi cấp CCCD",
  citizenIdExpiry: "CCCD có giá trị đến",
  level2: "VNeID mức 2",
  level2Not: "Chưa cài đặt mức 2",
  level2Date: "Ngày cài đặt mức 2",
  reason: "Lý do chưa cài đặt",
  oneStop: "Bộ phận Một cửa",
  phone: "Số điện thoại",
  nationality: "Quốc tịch",
  note: "Ghi chú",
};
