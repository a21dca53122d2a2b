/** Procedures that a page asks by itself: they do not keep a session alive. */
export const PASSIVE_PROCEDURES: readonly string[] = ["session.clock"];
