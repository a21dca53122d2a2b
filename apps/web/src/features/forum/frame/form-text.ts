/** What was typed into a field; empty when nothing was. */
export function textIn(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value.trim() : "";
}

/** Values with commas between. */
export function listIn(data: FormData, name: string): readonly string[] {
  return textIn(data, name)
    .split(",")
    .map((value) => value.trim())
    .filter((value) => value !== "");
}
