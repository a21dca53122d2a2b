/** What was done to an agency, said on its page once. */
export const DONE_WORDS = {
  added: "Added. It has no seats and no people yet.",
  changed: "Changed.",
  retired: "Retired. It takes nothing new; what it did stays under its name.",
  restored: "It is at work again.",
} as const;

export function isDone(text: string): text is keyof typeof DONE_WORDS {
  return Object.hasOwn(DONE_WORDS, text);
}
