import type { HiddenRowTexts } from "../hiddenRowTexts";

/** Words about showing only some rows of the sheet, in Vietnamese. */
export const hiddenRows: HiddenRowTexts = {
  onlyFound: "Chỉ hiện hàng cần xem",
  showAll: "Hiện lại tất cả hàng",
  again: "Ẩn lại theo kết quả mới",
  hidden: (rows) => `Đang ẩn ${rows} hàng không có gì cần xem.`,
  outdated: "Kết quả đã thay đổi từ lúc ẩn: hàng mới cần xem có thể đang bị ẩn.",

  besideFilter: {
    title: "Trang tính đang có bộ lọc của bạn",
    sentence:
      "Chưa có gì thay đổi. Có thể ẩn thêm những hàng không có gì cần xem; bộ lọc của bạn giữ nguyên, hàng đang bị lọc vẫn ẩn.",
  },
  hideBeside: "Ẩn thêm",
  leave: "Để nguyên",

  rowsHidden: (rows) => ({
    title: "Chỉ còn hàng cần xem",
    sentence: `Đã ẩn ${rows} hàng. Bấm “Hiện lại tất cả hàng” để trở về như trước.`,
  }),
  noneToHide: { title: "Không có hàng nào để ẩn", sentence: "Hàng nào đang hiện cũng có chỗ cần xem." },
  rowsShown: (rows) => ({
    title: "Đã hiện lại tất cả hàng",
    sentence: `Đã hiện lại ${rows} hàng. Hàng bạn tự ẩn hoặc đang lọc vẫn ẩn như trước.`,
  }),
  allShown: {
    title: "Đã hiện lại tất cả hàng",
    sentence:
      "Từ lúc ẩn đã có hàng khác được ẩn hoặc hiện, nên mọi hàng đang ẩn trên trang này đều được hiện lại. Hàng nào bạn muốn ẩn thì hãy ẩn lại.",
  },
  filterChanged: {
    title: "Bộ lọc của bạn đã thay đổi",
    sentence:
      "Không biết chắc hàng nào do bộ lọc ẩn, nên chưa có gì thay đổi. Hãy bỏ bộ lọc ở thẻ Dữ liệu (Data), rồi bấm lại.",
  },
  rowsMoved: {
    title: "Danh sách đã thay đổi sau khi kiểm tra",
    sentence: "Có hàng đã được thêm, xóa hoặc sắp xếp lại, nên chưa ẩn hàng nào. Hãy bấm Kiểm tra lại, rồi chọn lại.",
  },
};
