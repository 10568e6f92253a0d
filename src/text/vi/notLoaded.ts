import type { NotLoadedTexts } from "../paneTexts";

/** What is said where even the texts of the pane did not arrive: these words come with its first script. */
export const notLoaded: NotLoadedTexts = {
  partNotLoaded: {
    title: "Không tải được một phần của chương trình",
    sentence: "Hãy kiểm tra kết nối mạng rồi thử lại.",
  },
  reload: "Thử lại",
};
