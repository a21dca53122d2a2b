/** What was done to a person, said on their page once. */
export const DONE_WORDS = {
  added: "Added. Invite them, so that they can enter.",
  changed: "Changed.",
  disabled: "Disabled. Their sessions and tokens have ended and their seats are vacant.",
  enabled: "They may enter again.",
  invited: "Invited. Tell them to sign in within 14 days.",
  withdrawn: "The invitation is withdrawn.",
  unbound: "Unbound. Their sessions have ended.",
  ended: "Their sessions have ended.",
} as const;

export function isDone(text: string): text is keyof typeof DONE_WORDS {
  return Object.hasOwn(DONE_WORDS, text);
}
