import { formatCount } from "../../../lib/numbers.ts";

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A count within a sentence, in words up to ten: "three", "12". */
export function countWords(count: number): string {
  return WORDS[count] ?? formatCount(count);
}

/** A count with its noun: "one country", "three countries", "12 countries". */
export function countedWords(count: number, one: string, many = `${one}s`): string {
  return `${countWords(count)} ${count === 1 ? one : many}`;
}
