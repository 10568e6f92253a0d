import fc from "fast-check";
import { mailLink, MOST_CHARACTERS } from "../../../src/taskpane/letter/mailLink";

test("subject and body, percent-encoded, lines broken as mail wants it", () => {
  expect(mailLink({ subject: "Báo cáo & số?", body: "Dòng 1: 50%\nDòng 2 #" })).toEqual({
    href: "mailto:?subject=B%C3%A1o%20c%C3%A1o%20%26%20s%E1%BB%91%3F&body=D%C3%B2ng%201%3A%2050%25%0D%0AD%C3%B2ng%202%20%23",
    whole: true,
  });
});

/** "mailto:?subject=" and "&body=". */
const FRAME = 22;

test.each([
  ["as long as a link may be", MOST_CHARACTERS - FRAME, { length: MOST_CHARACTERS, whole: true }],
  [
    "one character longer: the subject alone",
    MOST_CHARACTERS - FRAME + 1,
    { length: "mailto:?subject=".length, whole: false },
  ],
])("%s", (_what, letters, expected) => {
  const { href, whole } = mailLink({ subject: "", body: "a".repeat(letters) });
  expect({ length: href.length, whole }).toEqual(expected);
});

test("a subject that is too long itself leaves an empty message", () => {
  expect(mailLink({ subject: "ư".repeat(400), body: "" })).toEqual({ href: "mailto:", whole: false });
});

test("half a character is left out", () => {
  expect(mailLink({ subject: "a\ud83d", body: "\udc4db" }).href).toBe("mailto:?subject=a&body=b");
});

test("whatever is typed: a link of the right length, and read back it says the same", () => {
  const text = fc.string({ unit: "binary", maxLength: 300 });
  fc.assert(
    fc.property(text, text, (subject, body) => {
      const { href, whole } = mailLink({ subject, body });
      expect(href.length).toBeLessThanOrEqual(MOST_CHARACTERS);
      if (!whole) return;
      const [, said, told] = /^mailto:\?subject=([^&]*)&body=([^&]*)$/.exec(href) ?? [];
      expect(decodeURIComponent(said ?? "?")).toBe(subject);
      expect(decodeURIComponent(told ?? "?").replaceAll("\r\n", "\n")).toBe(body.replaceAll("\r\n", "\n"));
    }),
  );
});
