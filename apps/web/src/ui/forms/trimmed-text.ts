/** The text of a field, without blanks around it; empty when it was not sent. */
export function textIn(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value.trim() : "";
}

/** The text of a field, or nothing when it is empty. */
export function optionalIn(data: FormData, name: string): string | null {
  const text = textIn(data, name);
  return text === "" ? null : text;
}
