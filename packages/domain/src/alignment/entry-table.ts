import type { Issue } from "./issue.ts";
import type { IssueSet } from "./issue-set.ts";
import { placeOn } from "./place.ts";
import type { Stance } from "./stance.ts";
import type { StanceEntry, StanceTable } from "./stance-entry.ts";

export type Entries<H extends string, I extends string> = ReadonlyMap<H, ReadonlyMap<I, StanceEntry<H, I>>>;

/** One entry for each holder and issue that these checked statements speak of: known where they agree, else contested. */
export function entriesOf<H extends string, I extends string>(
  stances: readonly Stance<H, I>[],
): Entries<H, I> {
  const stated = new Map<H, Map<I, readonly Stance<H, I>[]>>();
  for (const stance of stances) {
    const ofHolder = stated.get(stance.holder) ?? new Map<I, readonly Stance<H, I>[]>();
    ofHolder.set(stance.issue, [...(ofHolder.get(stance.issue) ?? []), stance]);
    stated.set(stance.holder, ofHolder);
  }
  return new Map(
    [...stated].map(([holder, ofHolder]) => [
      holder,
      new Map([...ofHolder].map(([issue, group]) => [issue, entryOf(group)])),
    ]),
  );
}

function entryOf<H extends string, I extends string>(group: readonly Stance<H, I>[]): StanceEntry<H, I> {
  const [value, ...others] = new Set(group.map((stance) => stance.value));
  return value === undefined || others.length > 0
    ? { state: "contested", stances: group }
    : { state: "known", value, stances: group };
}

/** The table of checked entries, with the places of their values. */
export function tableOf<H extends string, I extends string>(
  holders: readonly H[],
  issues: IssueSet<I>,
  entries: Entries<H, I>,
): StanceTable<H, I> {
  const width = issues.issues.length;
  const places = new Float64Array(holders.length * width);
  const known = new Uint8Array(places.length);
  for (const [row, holder] of holders.entries()) {
    for (const [column, issue] of issues.issues.entries()) {
      const place = placeOfEntry(issue, entries.get(holder)?.get(issue.id));
      if (place === null) continue;
      places[row * width + column] = place;
      known[row * width + column] = 1;
    }
  }
  return { holders, issues, entries, places, known };
}

function placeOfEntry<H extends string, I extends string>(
  issue: Issue<I>,
  entry: StanceEntry<H, I> | undefined,
): number | null {
  if (entry === undefined || !("value" in entry)) return null;
  const place = placeOn(issue, entry.value);
  return place.ok ? place.value : null;
}
