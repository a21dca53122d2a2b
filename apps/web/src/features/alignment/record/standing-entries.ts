import type { StanceHistory } from "../stances/load-stances.ts";

type Entry = StanceHistory[number];

/** An entry that holds a stance. */
export type StanceEntry = Entry & { readonly stance: NonNullable<Entry["stance"]> };

/** The entries that stand: those that were not withdrawn, newest first. */
export function entriesThatStand(history: StanceHistory): readonly StanceEntry[] {
  const withdrawn = new Set(history.flatMap(({ withdraws }) => withdraws ?? []));
  return history.flatMap((entry) =>
    entry.stance === null || withdrawn.has(entry.sequence) ? [] : [{ ...entry, stance: entry.stance }],
  );
}
