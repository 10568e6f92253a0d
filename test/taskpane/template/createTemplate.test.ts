import { HostError } from "../../../src/excel/host/hostError";
import { now, startedWith } from "../paneWith";

test("a template is made of what is asked of the units, and of what is remembered where the form is not filled yet", async () => {
  const { host, pane } = await startedWith();
  pane.template.open();
  await pane.template.make(500);
  expect(host.makeTemplate).toHaveBeenLastCalledWith(null, 500, now);
  pane.supplement.change({ contact: "Chị Hoa" });
  await pane.template.make(100);
  expect(host.makeTemplate).toHaveBeenLastCalledWith({ deadline: "", contact: "Chị Hoa" }, 100, now);
  expect(pane.template.getState()).toEqual({ open: true, made: { code: null } });
  pane.template.close();
  expect(pane.template.getState()).toEqual({ open: false, made: null });
});

test("Excel that opens no workbook is said on the page; what else is wrong in the pane, and the page closes", async () => {
  const makeTemplate = jest.fn().mockResolvedValueOnce("GeneralException");
  const { pane } = await startedWith({ makeTemplate });
  pane.template.open();
  await pane.template.make(500);
  expect(pane.template.getState()).toEqual({ open: true, made: { code: "GeneralException" } });
  makeTemplate.mockRejectedValue(new HostError("lost-session", "SessionNotFound", "gone"));
  await pane.template.make(500);
  expect(pane.template.getState()).toEqual({ open: false, made: null });
  expect(pane.getState().kind).toBe("failed");
});
