import { capitalized } from "./sentence.ts";

/** What a person should do about a value that the contract does not accept; its own messages are kept. */
export function fieldMessage(code: string | undefined, message: string): string {
  if (code === "custom" || !/^(?:Invalid|Too|Unrecognized|Expected)/.test(message)) return message;
  if (/expected number/u.test(message)) return "must be a number";
  if (code === "invalid_value" || code === "invalid_union") return "must be one of those offered";
  if (code === "too_small") return "must not be empty";
  if (code === "too_big") return "is too long";
  return "must be filled in";
}

/** Words with which a message says something of its field, so that it goes on from the field's label. */
const SAYS_OF_FIELD = /^(?:must|is|are|may|can|has|needs|does)\b/u;

/**
 * A message about a field as a sentence: "Due date must be a day that exists.", "Title: name the source.". Messages
 * that are sentences already are kept.
 */
export function fieldSentence(label: string | null, message: string): string {
  if (!/^\p{Ll}/u.test(message)) return message;
  const stop = /[.!?]$/u.test(message) ? "" : ".";
  if (label === null) return `${capitalized(message)}${stop}`;
  return `${label}${SAYS_OF_FIELD.test(message) ? "" : ":"} ${message}${stop}`;
}
