import type { Texts } from "../texts";
import { viColumns } from "./columns";
import { viFields } from "./fields";
import { viFixes } from "./fixes";
import { viHostErrors } from "./hostErrors";
import { viList } from "./findings";
import { viPane } from "./pane";
import { viRows } from "./hiddenRows";
import { viReport } from "./report";
import { viRules } from "./rules";
import { viSend } from "./send";
import { viSheetFindings } from "./sheetFindings";

/** Everything in Vietnamese. */
export const vi: Texts = {
  locale: "vi-VN",
  pane: viPane,
  columns: viColumns,
  fixes: viFixes,
  list: viList,
  report: viReport,
  rows: viRows,
  send: viSend,
  severities: { error: "Sai", missing: "Thiếu", check: "Cần xem lại" },
  fields: viFields,
  steps: {
    "card-and-level-2": {
      name: "Làm CCCD cùng mức 2",
      what: "Chưa có CCCD: đến cơ quan Công an nơi cư trú làm thẻ CCCD và tài khoản mức 2 cùng một lần.",
    },
    register: {
      name: "Đăng ký mức 2",
      what: "Đã có CCCD: đến Công an xã, phường hoặc nơi làm thủ tục cấp thẻ CCCD để đăng ký mức 2.",
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
  rules: viRules,
  sheetFindings: viSheetFindings,
  noColumn: (field) => `Không có cột ${viFields[field]}`,
  rulesNotRun: (names) => `Chưa kiểm tra: ${names.join("; ")}.`,
  hostErrors: viHostErrors,
};
