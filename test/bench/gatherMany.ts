import { GatherDesk } from "../../src/gather/gatherDesk";
import { supplementWords } from "../../src/text/documents/supplement";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";

const HEADS = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Số CCCD", "VNeID mức 2", "Lý do", "Chức vụ"];

/**
 * The file of an office with so many people, a third of them not done; `first` tells its people from those of others.
 */
export function officeFile(people: number, first: number): Promise<Uint8Array> {
  const rows = Array.from({ length: people }, (_, at) => {
    const person = first + at;
    const done = at % 3 > 0;
    return [
      at + 1,
      `Nguyễn Văn Mẫu ${String(person)}`,
      `0${String(1 + (at % 9))}/0${String(1 + (at % 8))}/19${String(60 + (at % 40))}`,
      `Phòng ${String(1 + (at % 12))}`,
      `0960${String(60 + (at % 40))}${String(person).padStart(6, "0")}`,
      done ? "x" : "",
      done ? "" : "Đi học",
      "Chuyên viên",
    ];
  });
  return makeXlsx([{ name: "DS", xml: rowsXml([HEADS, ...rows]) }]);
}

/**
 * Reads files as the worker of the pane does, one after the other, and looks for people who stand in several. Gives how
 * many people they count.
 */
export async function gatherMany(files: readonly (() => Promise<Uint8Array>)[], onRead: () => void): Promise<number> {
  const desk = new GatherDesk(supplementWords);
  const options = { today: new Date(2026, 10, 25, 12), forms: [] };
  let people = 0;
  for (const [file, bytesOf] of files.entries()) {
    const content = { arrayBuffer: async () => (await bytesOf()).slice().buffer };
    const answer = await desk.answer({ kind: "read", file, content, options });
    if (answer.kind === "read" && answer.outcome.kind === "counted") people += answer.outcome.counts.totals.total;
    onRead();
  }
  await desk.answer({ kind: "compare", files: [...files.keys()] });
  return people;
}
