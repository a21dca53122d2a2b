/** What was typed in a field of one value; empty when the form had no such field. */
export function typed(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
}

/** Most comments that one form takes; more follow with another answer. */
export const COMMENT_ROWS = 3;

/** An office's answer as typed; rows of comments that were left empty are left out. */
export function answerIn(data: FormData) {
  const comments = Array.from({ length: COMMENT_ROWS }, (_, row) => ({
    severity: typed(data, `comments.${row}.severity`),
    text: typed(data, `comments.${row}.text`),
  })).filter(({ text }) => text.trim() !== "");
  return { office: typed(data, "office"), to: typed(data, "to"), reason: typed(data, "reason"), comments };
}

/** The offices that are to be sent a text: agencies that were ticked, then others by name. */
export function officesIn(data: FormData) {
  const named = (field: string) =>
    typed(data, field)
      .split(/[\s,;]+/u)
      .filter((name) => name !== "")
      .map((name) => name.toUpperCase());
  const ticked = data.getAll("offices").filter((value) => typeof value === "string");
  return [
    ...[...ticked, ...named("parts")].map((office) => ({ office, asking: "required" as const })),
    ...named("informed").map((office) => ({ office, asking: "informed" as const })),
  ];
}
