/**
 * The words of the sheet of "Kiểm tra môi trường": Vietnamese whatever the pane speaks. Its name says what it is,
 * should it ever be left.
 */
export const selfTestWords = { sheetTitle: "Trang thử VNeID (tự xóa)" };
