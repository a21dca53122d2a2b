import type { MarkingEntry } from "@entente/db";

/** The requests of a history that nobody has answered yet, newest first. */
export function openRequests(history: readonly MarkingEntry[]): readonly MarkingEntry[] {
  const answered = new Set(history.map(({ request }) => request));
  return history.filter(({ kind, sequence }) => kind === "requested" && !answered.has(sequence));
}
