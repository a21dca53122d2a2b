import { createHash } from "node:crypto";

/** Stands for exactly this text. */
export function entityTag(text: string): string {
  return `"${createHash("sha256").update(text).digest("base64url")}"`;
}

/** Whether whoever asks says that they have it already (RFC 9110, section 13.1.2). */
export function isHeldAlready(ifNoneMatch: string | undefined, tag: string): boolean {
  const held = (ifNoneMatch ?? "").split(",").map((one) => one.trim().replace(/^W\//u, ""));
  return held.includes(tag) || held.includes("*");
}
