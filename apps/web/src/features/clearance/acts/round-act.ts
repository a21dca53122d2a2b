/** What can be done with a round in a form of its own, as the address names it. */
export const ROUND_ACTS = [
  "answer",
  "withdraw",
  "resolve",
  "reopen",
  "ask",
  "put-off",
  "proceed",
  "recall",
  "elevate",
  "memo",
  "settle",
] as const;
export type RoundAct = (typeof ROUND_ACTS)[number];

export function roundActOf(text: string): RoundAct | null {
  return ROUND_ACTS.find((act) => act === text) ?? null;
}
