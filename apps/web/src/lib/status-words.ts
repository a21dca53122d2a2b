import {
  CLOSURE_WORDS,
  IMPLEMENTATION_WORDS,
  POSITION_WORDS,
  RESOLUTION_WORDS,
  VERIFICATION_WORDS,
} from "./words.ts";

/** All values of the five facts: no value belongs to two of them. */
const STATUS_VALUE_WORDS: Readonly<Record<string, string>> = {
  ...POSITION_WORDS,
  ...RESOLUTION_WORDS,
  ...IMPLEMENTATION_WORDS,
  ...VERIFICATION_WORDS,
  ...CLOSURE_WORDS,
};

/** The word for a value of any of the five facts, where it arrives as plain text. */
export function statusValueWord(value: string): string {
  return STATUS_VALUE_WORDS[value] ?? value;
}
