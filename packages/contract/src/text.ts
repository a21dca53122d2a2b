import { z } from "zod";

/** Control characters but tab and line feed, and the marks that reverse the reading direction. */
const FORBIDDEN_IN_TEXT = /[^\P{Cc}\n\t]|\p{Bidi_Control}/u;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Free text over several lines, trimmed and in Unicode normal form C; refused with control characters. */
export function paragraph(longest: number) {
  return z
    .string()
    .max(longest, `at most ${longest} characters`)
    .refine((value) => !LONE_SURROGATE.test(value), "text must be well-formed Unicode")
    .transform((value) => value.replaceAll("\r\n", "\n").normalize("NFC").trim())
    .refine((value) => !FORBIDDEN_IN_TEXT.test(value), "control characters are not allowed; remove them");
}

/** Free text on one line. */
export function line(longest: number) {
  return paragraph(longest).refine(
    (value) => !/[\n\t]/u.test(value),
    "line breaks and tabs are not allowed here",
  );
}

/** Longest reason or narrative that can be stored with a fact, in characters. */
export const REASON_LENGTH = 4000;
/** Longest title of evidence or a milestone. */
export const TITLE_LENGTH = 300;

export const reason = paragraph(REASON_LENGTH).default("");
export const title = line(TITLE_LENGTH);

/** The same text, refused with this remedy when nothing is left of it. */
export function needed<Text extends z.ZodType<string>>(text: Text, remedy: string) {
  return text.refine((value) => value !== "", remedy);
}
