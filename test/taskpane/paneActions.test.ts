import { HostError } from "../../src/excel/host/hostError";
import type { SentReport } from "../../src/excel/send/sendReport";
import { announcement } from "../../src/taskpane/announcement";
import { vi } from "../../src/text/vi/vi";
import { checkedWith, mark, now, result, startedWith } from "./paneWith";

const gone = new HostError("sheet-gone", "ItemNotFound", "x");

/** What is found, as it is copied. */
const COPIED = [
  "Ô\tHọ và tên\tĐơn vị\tMức\tLoại\tNội dung",
  "B5\tNguyễn Văn An\t\tThiếu\tThiếu họ tên\tHàng có dữ liệu nhưng không có họ tên.",
].join("\n");

describe("what can be done with a result", () => {
  test("highlights are cleared on the chosen sheet", async () => {
    const { host, pane } = await checkedWith();
    pane.choose("8");
    await pane.clearHighlights();
    expect(host.clearHighlights).toHaveBeenCalledWith("8");
    expect(pane.getState()).toMatchObject({
      kind: "checked",
      notice: { kind: "cleared", sheetName: "DS 2026", someUnreadable: false },
      task: null,
      overdue: false,
    });
  });

  test("the report says where it is", async () => {
    const { host, pane } = await checkedWith({
      writeReport: vitest
        .fn()
        .mockResolvedValue({ kind: "written", sheetName: "Báo cáo VNeID (2)", renamed: true, refused: [], mark }),
    });
    await pane.writeReport();
    expect(host.writeReport).toHaveBeenCalledWith(result, now, null, null, null);
    expect(announcement(pane.getState(), vi)).toContain("nên báo cáo ở trang “Báo cáo VNeID (2)”");
  });

  test.each(["writeReport", "writeSupplement"] as const)(
    "%s asks before something is lost, says what, and does as she decides",
    async (action) => {
      const lost = ["1 · Tổng số · 3", "hàng hai", "hàng ba", "hàng bốn", "hàng năm"];
      const asks = { kind: "asks", sheetName: "S", lost };
      const write = vitest.fn().mockResolvedValue(asks);
      const { pane } = await checkedWith({ [action]: write });
      await pane[action]();
      const task = action === "writeReport" ? "reporting" : "supplementing";
      expect(pane.getState()).toMatchObject({ kind: "checked", notice: { kind: "asks", task, sheetName: "S", lost } });
      expect(announcement(pane.getState(), vi)).toBe(
        `${vi.pane.asks.question("S").title}. ${vi.pane.asks.question("S").sentence} “1 · Tổng số · 3”; “hàng hai”; “hàng ba”; và 2 nội dung khác.`,
      );
      await pane[action]("newSheet");
      expect(write.mock.calls.map((call: unknown[]) => call[3])).toEqual([null, "newSheet"]);
      pane.dismiss();
      expect(pane.getState()).toMatchObject({ notice: null });
      expect(write).toHaveBeenCalledTimes(2);
    },
  );

  test.each<[SentReport, string]>([
    [{ kind: "opened" }, vi.send.opened.title],
    [{ kind: "no-report" }, vi.send.noReport.title],
    [{ kind: "changed", sheetName: "S" }, vi.send.changed("S").title],
    [{ kind: "refused", sheetName: "S", code: "GeneralException" }, vi.send.refused("S", "GeneralException").title],
  ])("the copy for sending says what came of it: %j", async (sent, title) => {
    const sendReport = vitest.fn().mockResolvedValue(sent);
    const { pane } = await checkedWith({ sendReport });
    await pane.sendReport();
    expect(sendReport).toHaveBeenCalledWith(result, now, null, true);
    expect(announcement(pane.getState(), vi)).toContain(title);
  });

  test("one tick leaves reasons that tell of health out of the copy", async () => {
    const sendReport = vitest.fn().mockResolvedValue({ kind: "opened" });
    const { pane } = await checkedWith({ sendReport });
    pane.setTellsHealth(false);
    await pane.sendReport();
    expect(sendReport).toHaveBeenCalledWith(result, now, null, false);
  });

  test.each([
    [{ kind: "opened" }, "Phòng Thu", vi.supplement.opened("Phòng Thu")],
    [{ kind: "nothing" }, null, vi.supplement.nothing(vi.findings.unitless)],
    [{ kind: "refused", code: "X" }, "Phòng Thu", vi.supplement.refused("Phòng Thu", "X")],
  ])("a file of a unit's page that was %j: what is said", async (sent, unit, { title, sentence }) => {
    const sendUnitPage = vitest.fn().mockResolvedValue(sent);
    const recallWish = vitest.fn().mockResolvedValue({ deadline: "", contact: "Bà Mẫu" });
    const { pane } = await checkedWith({ sendUnitPage, recallWish });
    await pane.supplement.fill();
    pane.supplement.change({ deadline: "2026-12-05" });
    await pane.sendUnitPage(unit);
    expect(sendUnitPage).toHaveBeenCalledWith(result, now, { deadline: "2026-12-05", contact: "Bà Mẫu" }, unit);
    expect(announcement(pane.getState(), vi)).toBe(`${title}. ${sentence}`);
  });

  test.each([
    [{ renamed: false, refused: [], written: 3, count: 3 }, vi.pane.supplemented("S").sentence],
    [{ renamed: true, refused: [], written: 3, count: 3 }, vi.pane.supplementedElsewhere("S").sentence],
    [
      { renamed: false, refused: [], written: 10_000, count: 12_345 },
      `${vi.pane.supplemented("S").sentence} ${vi.pane.supplementCut("10.000", "12.345")}`,
    ],
  ])("the list for the units says where it is, and whether all stands on it: %j", async (written, sentence) => {
    const writeSupplement = vitest.fn().mockResolvedValue({ kind: "written", sheetName: "S", ...written });
    const { pane } = await checkedWith({ writeSupplement });
    await pane.writeSupplement();
    expect(writeSupplement).toHaveBeenCalledWith(result, now, null, null);
    expect(announcement(pane.getState(), vi)).toBe(`${vi.pane.supplemented("S").title}. ${sentence}`);
  });

  test("findings are copied", async () => {
    const { host, pane } = await checkedWith();
    const done = pane.copyFindings(vi);
    // in the press itself: later Safari refuses
    expect(host.copyText).toHaveBeenCalledTimes(1);
    await done;
    expect(await vitest.mocked(host.copyText).mock.calls[0]?.[0]).toBe(COPIED);
    expect(pane.getState()).toMatchObject({ notice: { kind: "copied", lines: 1 } });
  });

  test("a clipboard that refuses leaves the text to copy by hand", async () => {
    const { pane } = await checkedWith({ copyText: vitest.fn().mockResolvedValue(false) });
    await pane.copyFindings(vi);
    expect(pane.getState()).toMatchObject({
      notice: {
        kind: "copyByHand",
        text: COPIED,
      },
    });
  });

  test("a cell is selected on the sheet that was checked, whatever is chosen now", async () => {
    const { host, pane } = await checkedWith();
    pane.choose("8");
    await pane.selectCell(4, 1);
    expect(host.selectCell).toHaveBeenCalledWith(result, 4, 1, false);
  });

  test("a person who has moved and is not surely found is said so, and the result stays", async () => {
    const { pane } = await checkedWith({ selectCell: vitest.fn().mockResolvedValue("moved") });
    await pane.selectCell(4, 1);
    expect(pane.getState()).toMatchObject({ kind: "checked", outcome: { result }, notice: { kind: "personMoved" } });
  });

  test.each(["clearHighlights", "writeReport", "copyFindings", "selectCell"] as const)(
    "%s: a refusal is shown, the result stays",
    async (action) => {
      const refused = vitest.fn().mockRejectedValue(gone);
      const { pane } = await checkedWith({
        clearHighlights: refused,
        writeReport: refused,
        copyText: refused,
        selectCell: refused,
      });
      await { ...pane, copyFindings: () => pane.copyFindings(vi), selectCell: () => pane.selectCell(1, 1) }[action]();
      expect(pane.getState()).toMatchObject({ kind: "failed", outcome: { result }, failure: { reason: "sheet-gone" } });
    },
  );

  test("without a result there is nothing to do", async () => {
    const { host, pane } = await startedWith();
    await Promise.all([pane.writeReport(), pane.copyFindings(vi), pane.selectCell(1, 1)]);
    expect(host.writeReport).not.toHaveBeenCalled();
    expect(host.copyText).not.toHaveBeenCalled();
    expect(host.selectCell).not.toHaveBeenCalled();
  });
});
