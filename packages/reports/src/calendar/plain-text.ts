const LINE_MAXIMUM = 200;
/** Signs as people count them. */
const SIGNS = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Text that a calendar can hold: line feeds stay, other control characters and halves of characters do not. */
export function plainText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
    .replaceAll(/[^\P{Cc}\n]/gu, "")
    .replaceAll(/\p{Cs}/gu, "\uFFFD");
}

/** The same on one line of at most 200 characters; what is cut off is shown as cut. */
export function shortLine(text: string): string {
  const characters = Array.from(
    SIGNS.segment(plainText(text).replaceAll(/\s+/gu, " ").trim()),
    ({ segment }) => segment,
  );
  return characters.length <= LINE_MAXIMUM
    ? characters.join("")
    : `${characters.slice(0, LINE_MAXIMUM - 1).join("")}…`;
}
