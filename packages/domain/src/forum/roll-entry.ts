import type { CountryCode } from "../id.ts";
import { err, type Result } from "../result.ts";
import {
  type MemberRoll,
  type MembershipNotOpen,
  type MembershipRefusal,
  memberRoll,
  withDeparture,
  withMembership,
} from "./member-roll.ts";
import type { Membership, MembershipSource } from "./membership.ts";
import type { RoughDate } from "./rough-date.ts";

/**
 * One entry in the history of a roll. `joined`: a country belongs there. `left`: its open membership ended.
 * `withdrawn`: an earlier entry was put down by mistake, and counts as never said.
 */
export type RollEntry =
  | { readonly kind: "joined"; readonly membership: Membership }
  | {
      readonly kind: "left";
      readonly country: CountryCode;
      readonly left: RoughDate;
      readonly source: MembershipSource;
    }
  /** `entry` counts from 1. */
  | { readonly kind: "withdrawn"; readonly entry: number };

/** There is no such entry, or it was withdrawn before, or withdraws another one. */
export interface RollEntryNotStanding {
  readonly code: "roll-entry-not-standing";
  readonly entry: number;
}
export type RollEntryRefusal = MembershipRefusal | MembershipNotOpen | RollEntryNotStanding;

/**
 * The roll that its history comes to, entries counting from 1 in the order given.
 *
 * Fails as `memberRoll` and `withDeparture` do at the first entry that does not fit those before it, and with
 * `roll-entry-not-standing` when one withdraws what does not stand.
 */
export function rollOf(
  entries: readonly RollEntry[],
  isComplete: boolean,
): Result<MemberRoll, RollEntryRefusal> {
  const withdrawn = new Set<number>();
  for (const [index, entry] of entries.entries()) {
    if (entry.kind !== "withdrawn") continue;
    const target = entries[entry.entry - 1];
    const stands =
      target !== undefined &&
      entry.entry <= index &&
      target.kind !== "withdrawn" &&
      !withdrawn.has(entry.entry);
    if (!stands) return err({ code: "roll-entry-not-standing", entry: entry.entry });
    withdrawn.add(entry.entry);
  }

  let roll = memberRoll([], isComplete) as Result<MemberRoll, RollEntryRefusal>;
  for (const [index, entry] of entries.entries()) {
    if (!roll.ok) return roll;
    if (withdrawn.has(index + 1)) continue;
    if (entry.kind === "joined") roll = withMembership(roll.value, entry.membership);
    else if (entry.kind === "left") roll = withDeparture(roll.value, entry.country, entry.left);
  }
  return roll;
}

/** The roll when one more entry is put down; fails as `rollOf` does. */
export function rollAfter(
  entries: readonly RollEntry[],
  entry: RollEntry,
  isComplete: boolean,
): Result<MemberRoll, RollEntryRefusal> {
  return rollOf([...entries, entry], isComplete);
}

/** The numbers of the entries that stand: said, and not withdrawn since. */
export function standingRollEntries(entries: readonly RollEntry[]): readonly number[] {
  const withdrawn = new Set(entries.flatMap((entry) => (entry.kind === "withdrawn" ? [entry.entry] : [])));
  return entries.flatMap((entry, index) =>
    entry.kind === "withdrawn" || withdrawn.has(index + 1) ? [] : [index + 1],
  );
}
