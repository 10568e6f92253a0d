import { HostError } from "../../../src/excel/host/hostError";
import { now, startedWith } from "../paneWith";

/** A pane with the page of the template opened. */
async function opened(host: Parameters<typeof startedWith>[0] = {}) {
  const started = await startedWith(host);
  const { templatePage } = started.pane;
  await templatePage.open();
  const { shown: template } = templatePage.getState();
  if (template === null) throw new Error("The page did not come.");
  return { ...started, template, isOpen: () => templatePage.getState().open };
}

test("a template is made of what is asked of the units, and of what is remembered where the form is not filled yet", async () => {
  const { host, pane, template, isOpen } = await opened();
  await template.make(500);
  expect(host.makeTemplate).toHaveBeenLastCalledWith(null, 500, now);
  pane.supplement.change({ contact: "Chị Hoa" });
  await template.make(100);
  expect(host.makeTemplate).toHaveBeenLastCalledWith({ deadline: "", contact: "Chị Hoa" }, 100, now);
  expect([isOpen(), template.getState()]).toEqual([true, { made: { code: null } }]);
  template.close();
  expect([isOpen(), template.getState()]).toEqual([false, { made: null }]);
});

test("Excel that opens no workbook is said on the page; what else is wrong in the pane, and the page closes", async () => {
  const makeTemplate = vitest.fn().mockResolvedValueOnce("GeneralException");
  const { pane, template, isOpen } = await opened({ makeTemplate });
  await template.make(500);
  expect([isOpen(), template.getState()]).toEqual([true, { made: { code: "GeneralException" } }]);
  makeTemplate.mockRejectedValue(new HostError("lost-session", "SessionNotFound", "gone"));
  await template.make(500);
  expect([isOpen(), template.getState()]).toEqual([false, { made: null }]);
  expect(pane.getState().kind).toBe("failed");
});
