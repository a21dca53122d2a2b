import type {
  CalendarDate,
  Designation,
  NameableRecipient,
  PersonId,
  RecommendationId,
  RecommendationKey,
  ReleaseDirectory,
  Result,
} from "@entente/domain";
import type { Signature } from "./ports.ts";
import type { Authorship, SequenceMoved } from "./priority-port.ts";

/** A marking that was set, one that somebody asked for, and a request that was refused. */
export const MARKING_ENTRY_KINDS = ["changed", "requested", "declined"] as const;
export type MarkingEntryKind = (typeof MARKING_ENTRY_KINDS)[number];

/** What is put down about the marking of a record. */
export interface NewMarkingEntry {
  readonly kind: MarkingEntryKind;
  /** The marking from then on; of a request and its refusal, the one asked for. */
  readonly designation: Designation;
  readonly reason: string;
  /** Sequence of the request that it grants or declines; absent when it answers none. */
  readonly request: number | null;
}

export interface MarkingEntry extends NewMarkingEntry, Authorship {
  readonly sequence: number;
}

export interface MarkingRepository {
  /** All that was put down about the record's marking, newest first; nothing for a record that nobody marked. */
  history(recommendation: RecommendationKey): Promise<readonly MarkingEntry[]>;
  /**
   * Appends the entry with its audit row; a change also decides from then on who may receive the record. Nothing is
   * written when somebody appended after `expected`.
   */
  append(
    recommendation: RecommendationId,
    entry: NewMarkingEntry,
    expected: number,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;
  /** Countries and forums of the register, with the members that forums have on that day by their rolls. */
  directory(on: CalendarDate): Promise<ReleaseDirectory>;
  /** Tells of each of these people and names whether the person may have no copy of the recommendation of that name. */
  withheldFrom(
    names: readonly string[],
    people: readonly PersonId[],
  ): Promise<(person: PersonId, name: string) => boolean>;
  /** Persons who may enter and go by one of these short names or names, in whatever case and spacing. */
  recipientsNamed(names: readonly string[]): Promise<readonly NameableRecipient[]>;
  /** Finds again who may receive what is released to forums: a new day may bring new members. Safe to run at any time. */
  refresh(today: CalendarDate): Promise<void>;
}
