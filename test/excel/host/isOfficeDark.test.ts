import { isOfficeDark } from "../../../src/excel/host/isOfficeDark";

afterEach(() => vitest.unstubAllGlobals());

test("before office.js is there, nothing is told", () => {
  expect(isOfficeDark()).toBeNull();
});

test.each([
  ["before Office has started", {}, null],
  ["an Excel without a theme", { context: {} }, null],
  ["dark", { context: { officeTheme: { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" } } }, true],
  ["light", { context: { officeTheme: { isDarkTheme: false, bodyBackgroundColor: "#000000" } } }, false],
  ["black, by its colour", { context: { officeTheme: { bodyBackgroundColor: "#262626" } } }, true],
  ["dark grey", { context: { officeTheme: { bodyBackgroundColor: "#666666" } } }, true],
  ["white", { context: { officeTheme: { bodyBackgroundColor: "#ffffff" } } }, false],
  ["colourful", { context: { officeTheme: { bodyBackgroundColor: "#E6E6E6" } } }, false],
  ["a name of a colour", { context: { officeTheme: { bodyBackgroundColor: "Window" } } }, null],
])("%s", (_theme, office, dark) => {
  vitest.stubGlobal("Office", office);
  expect(isOfficeDark()).toBe(dark);
});
