import { expect, type Locator } from "@playwright/test";
import { vi } from "../../src/text/vi/vi";
import { letter as viLetter } from "../../src/text/vi/letter";
import { workbookFile } from "../support/truth";
import { emailPage, haveNoMailProgram, mail } from "./emailPage";
import { goTo } from "./goTo";
import { test } from "./sharedWorkbench";
import { check, openFile, press, pressInReport, showTab, type Workbench } from "./workbench";

const field = (workbench: Workbench, name: string): Locator => emailPage(workbench).getByRole("textbox", { name });
const clipboard = ({ page }: Workbench): Promise<string> =>
  page.evaluate(async () => (await navigator.clipboard.readText()).replaceAll("\r\n", "\n"));

/** The clipboard interface takes nothing, as in a frame that may not use it. */
async function closeClipboard({ pane }: Workbench): Promise<void> {
  await pane.locator("body").evaluate(() => {
    for (const way of ["write", "writeText"])
      Object.defineProperty(navigator.clipboard, way, { value: () => Promise.reject(new Error("closed")) });
  });
}

/** What a mailto link hands over. */
async function handedOver(workbench: Workbench): Promise<Record<string, string>> {
  const href = (await mail(workbench).getAttribute("href")) ?? "";
  expect(href).toMatch(/^mailto:\?/);
  expect(href.length).toBeLessThanOrEqual(2_000);
  const parts = href.slice("mailto:?".length).split("&");
  return Object.fromEntries(parts.map((part) => part.split("=").map(decodeURIComponent) as [string, string]));
}

const SUBJECT = "Báo cáo kết quả cài đặt VNeID mức 2 (Công văn 1397/BHXH-VP)";
const BODY = [
  "Kính gửi: Bảo hiểm xã hội Việt Nam (qua Văn phòng)",
  "",
  "Thực hiện Công văn 1397/BHXH-VP, đơn vị báo cáo kết quả đến ngày 25 tháng 11 năm 2026:",
  "",
  "1. Tổng số CCVC&NLĐ của đơn vị: 36",
  "2. Tổng số CCVC&NLĐ đã được cấp CCCD: 31",
  "3. Tổng số CCVC&NLĐ chưa được cấp CCCD: 5",
  "4. Tổng số CCVC&NLĐ đã hoàn thành việc cài đặt ứng dụng VNeID mức 2: 28",
  "5. Tổng số CCVC&NLĐ chưa cài đặt: 8",
  "6. Lý do chưa cài đặt:",
  "- Chưa được cấp CCCD gắn chip: 4",
  "- Chưa ghi lý do: 3",
  "- CCCD hết hạn / mất / hỏng, đang đổi, cấp lại: 1",
  "",
  "Tệp đính kèm: Báo cáo VNeID.xlsx",
  "Trân trọng./.",
].join("\n");

test("the email by keyboard: looked over, changed, copied and handed to the mail program, and back", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await openFile(workbench, workbookFile("02-title-and-signatures"));
  await check(workbench);
  await showTab(workbench, "report");
  const entry = pane.getByRole("button", { name: vi.send.writeLetter, exact: true });
  await entry.focus();
  await page.keyboard.press("Enter");
  await expect(emailPage(workbench).getByRole("heading", { name: vi.send.writeLetter })).toBeFocused();
  await expect(field(workbench, viLetter.subject)).toHaveValue(SUBJECT);
  await expect(field(workbench, viLetter.body)).toHaveValue(BODY);
  expect(await handedOver(workbench)).toEqual({ subject: SUBJECT, body: BODY.replaceAll("\n", "\r\n") });
  // in a frame, as in Excel on the web, the link must not take the add-in's place
  await expect(mail(workbench)).toHaveAttribute("target", "_blank");

  const untilClosed = emailPage(workbench).getByText(viLetter.untilClosed);
  await expect(untilClosed).toHaveCount(0);
  await goTo(workbench, field(workbench, viLetter.subject));
  await page.keyboard.press("End");
  await page.keyboard.type(" - tháng 11");
  await expect(untilClosed).toBeVisible();
  await haveNoMailProgram(workbench);
  await goTo(workbench, mail(workbench));
  await page.keyboard.press("Enter");
  await expect(emailPage(workbench).getByRole("status")).toHaveText(viLetter.copied);
  expect(await clipboard(workbench)).toBe(`${SUBJECT} - tháng 11\n\n${BODY}`);
  expect((await handedOver(workbench))["subject"]).toBe(`${SUBJECT} - tháng 11`);
  await expect(emailPage(workbench).getByText(viLetter.ifNothingOpens)).toBeVisible();

  await page.keyboard.press("Escape");
  await expect(emailPage(workbench)).toHaveCount(0);
  await expect(entry).toBeFocused();
});

test("a draft says so and fits the link without its reasons; one made too long goes by the clipboard, and why is said", async ({
  workbench,
}) => {
  await openFile(workbench, workbookFile("06-merged-units-and-dates"));
  await check(workbench);
  await pressInReport(workbench, vi.send.writeLetter);
  await expect(field(workbench, viLetter.subject)).toHaveValue(`[DỰ THẢO] ${SUBJECT}`);
  const fitting = await field(workbench, viLetter.body).inputValue();
  expect(fitting.split("\n")[0]).toBe(
    "DỰ THẢO: Còn 2 số CCCD và 1 trạng thái VNeID mức 2 cần xác minh, chưa tính vào số liệu.",
  );
  expect(fitting).toContain("6. Lý do chưa cài đặt: nêu trong tệp đính kèm");
  expect((await handedOver(workbench))["body"]).toBe(fitting.replaceAll("\n", "\r\n"));
  const body = `${fitting}\n${"Số liệu theo từng phòng. ".repeat(40)}`;
  await field(workbench, viLetter.body).fill(body);
  await expect(emailPage(workbench).getByText(viLetter.tooLong("2.000"))).toBeVisible();
  expect(await handedOver(workbench)).toEqual({ subject: `[DỰ THẢO] ${SUBJECT}` });
  await haveNoMailProgram(workbench);
  await mail(workbench).click();
  await expect(emailPage(workbench).getByRole("status")).toHaveText(viLetter.copied);
  // the mail program has the subject already: what is to be pasted is the body alone
  expect(await clipboard(workbench)).toBe(body);

  // made short enough again, all of it goes by the link
  await field(workbench, viLetter.body).fill("Xin gửi báo cáo.");
  await expect(emailPage(workbench).getByText(viLetter.tooLong("2.000"))).toHaveCount(0);
  expect(await handedOver(workbench)).toEqual({ subject: `[DỰ THẢO] ${SUBJECT}`, body: "Xin gửi báo cáo." });
  await expect(emailPage(workbench).getByRole("status")).toHaveText("");
  await press(workbench, vi.pane.back);
});

test("where the clipboard is closed, the body is selected to be copied by hand, and no email is said to be made", async ({
  workbench,
}) => {
  const { pane } = workbench;
  await openFile(workbench, workbookFile("02-title-and-signatures"));
  await check(workbench);
  await closeClipboard(workbench);
  await pane.locator("body").evaluate(({ ownerDocument }) => {
    Object.defineProperty(ownerDocument, "execCommand", { value: () => false });
  });
  await haveNoMailProgram(workbench);
  await pressInReport(workbench, vi.send.writeLetter);
  await mail(workbench).click();
  await expect(emailPage(workbench).getByRole("status")).toHaveText(viLetter.copyByHand);
  const body = field(workbench, viLetter.body);
  await expect(body).toBeFocused();
  const selected = await body.evaluate((element) => {
    const { selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return [selectionStart, selectionEnd];
  });
  expect(selected).toEqual([0, BODY.length]);
  await press(workbench, vi.pane.back);
  await expect(pane.getByRole("listitem").filter({ hasText: vi.send.writeLetter })).toContainText(vi.report.notYet);
});

test("where only the old way of copying is left, it works in the email too", async ({ workbench }) => {
  await openFile(workbench, workbookFile("02-title-and-signatures"));
  await check(workbench);
  await closeClipboard(workbench);
  await haveNoMailProgram(workbench);
  await pressInReport(workbench, vi.send.writeLetter);
  await mail(workbench).click();
  await expect(emailPage(workbench).getByRole("status")).toHaveText(viLetter.copied);
  expect(await clipboard(workbench)).toBe(`${SUBJECT}\n\n${BODY}`);
  await press(workbench, vi.pane.back);
});
