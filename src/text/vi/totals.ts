import type { TotalsTexts } from "../totalsTexts";

/** The totals, in Vietnamese. */
export const totals: TotalsTexts = {
  total: "Tổng số CCVC&NLĐ của đơn vị",
  issued: "Tổng số CCVC&NLĐ đã được cấp CCCD",
  notIssued: "Tổng số CCVC&NLĐ chưa được cấp CCCD",
  done: "Tổng số CCVC&NLĐ đã hoàn thành việc cài đặt ứng dụng VNeID mức 2",
  notDone: "Tổng số CCVC&NLĐ chưa cài đặt",
  reasonsNotDone: "Lý do chưa cài đặt",
  pending: "Trong đó đã đăng ký, chờ duyệt hoặc chưa kích hoạt",
  idToVerify: "CCCD cần xác minh",
  level2ToVerify: "VNeID mức 2 cần xác minh",
  draft: "Còn người cần xác minh hoặc chưa được tính nên báo cáo sẽ ghi DỰ THẢO.",
  oneStop: "Bộ phận Một cửa đã hoàn thành mức 2",
  oneStopAll: "Đạt yêu cầu 100%",
  oneStopShort: "Phải đạt 100%",
  ofTotal: (count, total) => `${count} / ${total}`,
  notCounted: "không đếm được",
  progress: { done: "Đã có mức 2", notDone: "Chưa có", toVerify: "Cần xác minh" },
  progressOf: (done, notDone, toVerify) =>
    `VNeID mức 2: ${done} người đã có, ${notDone} người chưa có, ${toVerify} người cần xác minh`,
  trend: {
    title: "Các lần báo cáo",
    day: "Ngày",
    done: "Đã có mức 2",
    more: "Tăng giảm",
    doneOf: (done, total, percent) => `${done}/${total} (${percent})`,
    draft: "dự thảo",
  },
  byUnit: "Theo đơn vị",
  unit: "Đơn vị",
  people: "Tổng số",
  withCard: "Đã cấp CCCD",
  withLevel2: "Đã có mức 2",
};
