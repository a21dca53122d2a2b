/** What was done to a seat, said on its page once. */
export const DONE_WORDS = {
  added: "Added. Nobody holds it yet.",
  changed: "Changed.",
  filled: "The seat is held.",
  vacated: "The seat is vacant.",
} as const;

export function isDone(text: string): text is keyof typeof DONE_WORDS {
  return Object.hasOwn(DONE_WORDS, text);
}
