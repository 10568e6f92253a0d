import { expect } from "@playwright/test";
import JSZip from "jszip";
import { bookContents } from "../support/bookContents";
import { makeXlsx } from "../support/makeXlsx";
import { test } from "./sharedWorkbench";
import { ROSTER, smallRoster } from "./smallRoster";
import { asFile, openFile, saveFile } from "./workbench";

const OVER_5_MB = 5 * 1024 * 1024 + 1;

async function zipOf(path: string): Promise<Uint8Array> {
  return new JSZip().file(path, "<a/>").generateAsync({ type: "uint8array" });
}

/** What is no roster to open, by the sentence that says so. */
const REFUSED: readonly { about: string; sentence: string; bytes: () => Uint8Array | Promise<Uint8Array> }[] = [
  {
    about: "a text file",
    sentence: "Tệp “thử.xlsx” không phải là sổ làm việc Excel (.xlsx).",
    bytes: () => Buffer.from("Họ và tên;Số CCCD\n"),
  },
  {
    about: "another kind of zip file",
    sentence: "Tệp “thử.xlsx” không phải là sổ làm việc Excel (.xlsx).",
    bytes: () => zipOf("word/document.xml"),
  },
  {
    about: "an .xls file, or one with a password",
    sentence: "Tệp “thử.xlsx” có mật khẩu hoặc là Excel 97–2003 (.xls). Hãy lưu thành .xlsx không mật khẩu rồi mở lại.",
    bytes: () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  },
  {
    about: "more than 5 MB",
    sentence: "Tệp “thử.xlsx” lớn hơn 5 MB, Excel trên web cũng không mở được.",
    bytes: () => Buffer.concat([Buffer.from("PK"), Buffer.alloc(OVER_5_MB - 2)]),
  },
  {
    about: "a file cut off half way",
    sentence: "Tệp “thử.xlsx” bị hỏng nên không mở được.",
    bytes: async () => {
      const whole = await smallRoster();
      return whole.slice(0, whole.length / 2);
    },
  },
  {
    about: "a sheet whose XML is broken",
    sentence: "Tệp “thử.xlsx” bị hỏng nên không mở được.",
    bytes: () => makeXlsx([{ name: "DS", xml: ROSTER.replace("</sheetData>", "") }]),
  },
  { about: "nothing at all", sentence: "Tệp “thử.xlsx” trống.", bytes: () => new Uint8Array() },
];

for (const { about, sentence, bytes } of REFUSED)
  test(`${about}: refused, and the open workbook stays`, async ({ workbench }) => {
    await openFile(workbench, asFile(await smallRoster(), "đang mở.xlsx"));
    const before = await bookContents(await saveFile(workbench));

    await workbench.page.getByLabel("Mở tệp").setInputFiles(asFile(await bytes(), "thử.xlsx"));
    await expect(workbench.page.getByRole("alert")).toHaveText(sentence);

    await expect(workbench.page).toHaveTitle("đang mở.xlsx · Bàn thử Rà soát VNeID");
    expect(await bookContents(await saveFile(workbench))).toEqual(before);
  });
