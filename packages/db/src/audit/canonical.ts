import { createHash } from "node:crypto";

/**
 * JSON that is the same text for the same content: keys in code unit order, no white space, absent keys left out.
 *
 * Fails on a number that is not finite, which JSON cannot write.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`);
    return `{${entries.join(",")}}`;
  }
  if (typeof value === "number" && !Number.isFinite(value))
    throw new Error(`${value} cannot be written as JSON`);
  return JSON.stringify(value ?? null);
}

/** SHA-256 of a text, 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** SHA-256 of the canonical text of a value: the same for the same content. */
export function contentHash(value: unknown): string {
  return sha256(canonicalJson(value));
}
