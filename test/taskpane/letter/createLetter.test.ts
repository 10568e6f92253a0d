import { reportWords } from "../../../src/text/documents/report";
import { checkedWith } from "../paneWith";

const remembered = { ...reportWords.blankParticulars, office: "BHXH tỉnh Mẫu" };

test("opens with what was remembered of the office, and closes", async () => {
  const { pane, host } = await checkedWith({
    recallParticulars: vitest.fn().mockResolvedValue({ particulars: remembered, inWorkbook: null }),
  });
  const onChange = vitest.fn();
  pane.letter.subscribe(onChange);
  expect(pane.letter.getState()).toBeNull();
  await pane.letter.open();
  expect(pane.letter.getState()).toBe(remembered);
  expect(host.recallParticulars).toHaveBeenCalledTimes(1);
  pane.letter.close();
  expect(pane.letter.getState()).toBeNull();
  expect(onChange).toHaveBeenCalledTimes(2);
});

test("what the form of the report shows goes before what was remembered", async () => {
  const { pane, host } = await checkedWith();
  await pane.report.fill();
  pane.report.change({ office: "BHXH huyện Mẫu" });
  await pane.letter.open();
  expect(pane.letter.getState()).toMatchObject({ office: "BHXH huyện Mẫu" });
  expect(host.recallParticulars).toHaveBeenCalledTimes(1);
});

test("a host that fails is said so, and nothing opens", async () => {
  const { pane } = await checkedWith({ recallParticulars: vitest.fn().mockRejectedValue(new Error("no")) });
  await pane.letter.open();
  expect(pane.letter.getState()).toBeNull();
  expect(pane.getState().kind).toBe("failed");
});

test("what she changed in the email outlasts its page", async () => {
  const { pane } = await checkedWith();
  const composed = { subject: "Báo cáo", body: "Kính gửi" };
  const draft = { composed, text: { ...composed, body: "Kính gửi anh Dũng" } };
  expect(pane.letter.draft()).toBeNull();
  await pane.letter.open();
  pane.letter.keepDraft(draft);
  pane.letter.close();
  await pane.letter.open();
  expect(pane.letter.draft()).toBe(draft);
});
