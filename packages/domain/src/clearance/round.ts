import type { Author } from "../author.ts";
import { type AgencyId, agencyOf, type ClearanceRoundId, type OfficeId } from "../id.ts";
import type { CalendarDate, Instant } from "../time.ts";
import type { CommentState, ElevationLevel, OfficeAsking, OfficeStanding, RoundStatus } from "./answer.ts";
import type {
  AnsweredFact,
  CalledFact,
  ClearanceSubject,
  ClearedFact,
  CommentResolvedFact,
  ElevatedFact,
  FrozenText,
  GivenComment,
  LapsedFact,
  RecalledFact,
  SettledFact,
  SplitMemoFact,
  SuspenseMovedFact,
  SuspenseRule,
  WithdrawnFact,
} from "./fact.ts";

/** An office of the round with what it said last. */
export interface AskedOffice {
  readonly office: OfficeId;
  readonly asking: OfficeAsking;
  readonly standing: OfficeStanding;
  /** Its last answer; absent until it gave one. */
  readonly answer: AnsweredFact | null;
  readonly withdrawal: WithdrawnFact | null;
  /** What a level decided about what the office holds against the text; absent while nothing is decided. */
  readonly settlement: SettledFact | null;
}

/** A comment with its author and what became of it. */
export interface RoundComment extends GivenComment {
  readonly office: OfficeId;
  readonly at: Instant;
  readonly by: Author;
  readonly state: CommentState;
  readonly resolution: CommentResolvedFact | null;
}

/** A round of clearance as its facts left it. */
export interface ClearanceRound {
  readonly id: ClearanceRoundId;
  readonly subject: ClearanceSubject;
  readonly convener: OfficeId;
  /** The text that is cleared, or was. */
  readonly text: FrozenText;
  readonly called: CalledFact;
  /** In the order in which they were asked. */
  readonly offices: readonly AskedOffice[];
  readonly comments: readonly RoundComment[];
  readonly suspense: CalendarDate;
  readonly suspenseMoves: readonly SuspenseMovedFact[];
  readonly atSuspense: SuspenseRule;
  readonly follows: ClearanceRoundId | null;
  /** The rung to which it was carried; absent while it is among the offices. */
  readonly level: ElevationLevel | null;
  readonly elevations: readonly ElevatedFact[];
  /** The last split memo. */
  readonly memo: SplitMemoFact | null;
  readonly status: RoundStatus;
  readonly ending: ClearedFact | LapsedFact | RecalledFact | null;
}

/** The office's part in the round; absent when it was not asked. */
export function officeIn(round: ClearanceRound, office: OfficeId): AskedOffice | null {
  return round.offices.find((asked) => asked.office === office) ?? null;
}

/** The comment of this number; absent when there is none. */
export function commentIn(round: ClearanceRound, number: number): RoundComment | null {
  return round.comments.find((comment) => comment.number === number) ?? null;
}

/** True while offices may still answer. */
export function isRunning(status: RoundStatus): boolean {
  return status === "in-coordination" || status === "elevated" || status === "split-memo";
}

/** The agencies of a round as access sees them; `share` is that of the office for which somebody acts. */
export interface RoundAgencies {
  readonly lead: AgencyId;
  readonly assigned: readonly AgencyId[];
  readonly share: AgencyId | null;
}

/** The convener's agency leads, those of the required offices have a share; who is informed has none. */
export function agenciesOf(round: ClearanceRound, office: OfficeId | null): RoundAgencies {
  const required = round.offices.filter(({ asking }) => asking === "required");
  const lead = agencyOf(round.convener);
  return {
    lead,
    assigned: [...new Set([lead, ...required.map((asked) => agencyOf(asked.office))])],
    share: office === null ? null : agencyOf(office),
  };
}
