import { textIn } from "../../../ui/forms/trimmed-text.ts";

/** Values with commas between. */
export function listIn(data: FormData, name: string): readonly string[] {
  return textIn(data, name)
    .split(",")
    .map((value) => value.trim())
    .filter((value) => value !== "");
}
