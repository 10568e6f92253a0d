import { HostedBook } from "../support/hostedBook";
import { makeXlsx } from "../support/makeXlsx";

const hosted = new HostedBook();
let created: Uint8Array[];

beforeEach(async () => {
  await hosted.openNew("DS");
  created = [];
  hosted.host.onCreated = (bytes) => void created.push(bytes);
});

test("a workbook that the add-in makes is handed on byte for byte, and the open one stays", async () => {
  const file = await makeXlsx([{ name: "Mới", xml: "<sheetData/>" }]);
  await Excel.createWorkbook(Buffer.from(file).toString("base64"));
  expect(created).toEqual([file]);
  expect(hosted.sheetNames).toEqual(["DS"]);
});

test.each([
  ["no base64", "không phải base64"],
  ["no workbook", Buffer.from("văn bản").toString("base64")],
])("%s is refused", async (_, file) => {
  await expect(Excel.createWorkbook(file)).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(created).toEqual([]);
});
