import type { Texts } from "../texts";
import { columns } from "./columns";
import { fields } from "./fields";
import { fixes } from "./fixes";
import { hostErrors } from "./hostErrors";
import { findings } from "./findings";
import { pane } from "./pane";
import { hiddenRows } from "./hiddenRows";
import { questions } from "./questions";
import { report } from "./report";
import { rules } from "./rules";
import { send } from "./send";
import { sheetFindings } from "./sheetFindings";
import { supplement } from "./supplement";
import { toDos } from "./toDos";
import { totals } from "./totals";

/** Everything in Vietnamese. */
export const vi: Texts = {
  locale: "vi-VN",
  pane,
  columns,
  fixes,
  findings,
  report,
  hiddenRows,
  questions,
  send,
  supplement,
  toDos,
  totals,
  severities: { error: "Sai", missing: "Thiếu", check: "Xem lại" },
  fields,
  steps: {
    "card-and-level-2": {
      name: "Làm CCCD và mức 2 cùng lúc",
      what: "Chưa có CCCD: đến Công an xã, phường, đặc khu bất kỳ làm thẻ căn cước và tài khoản mức 2 cùng một lần.",
    },
    register: {
      name: "Đăng ký mức 2",
      what: "Đã có CCCD: đến Công an xã, phường, đặc khu bất kỳ đăng ký mức 2, với số điện thoại chính chủ.",
    },
    immigration: {
      name: "Người nước ngoài đăng ký mức 2",
      what: "Có thẻ thường trú hoặc thẻ tạm trú: đến cơ quan quản lý xuất nhập cảnh đăng ký mức 2.",
    },
    wait: {
      name: "Chờ phê duyệt",
      what: "Đã đăng ký: chờ tin nhắn báo hồ sơ được phê duyệt.",
    },
    activate: {
      name: "Kích hoạt",
      what: "Đã được phê duyệt: kích hoạt tài khoản trong ứng dụng VNeID theo tin nhắn.",
    },
  },
  reason: (_category, label) => label,
  rules,
  sheetFindings,
  noColumn: (field) => `Không có cột ${fields[field]}`,
  rulesNotRun: (names) => `Chưa kiểm tra: ${names.join("; ")}.`,
  hostErrors,
};
