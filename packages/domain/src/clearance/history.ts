import type { OfficeId } from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import type { CommentState } from "./answer.ts";
import type { AnsweredFact, CalledFact, ClearanceFact, ClearanceFactKind } from "./fact.ts";
import {
  type AskedOffice,
  type ClearanceRound,
  commentIn,
  isRunning,
  officeIn,
  type RoundComment,
} from "./round.ts";

/** A fact that does not start from what the history before it left. */
export interface RoundHistoryBroken {
  readonly code: "round-history-broken";
  /** Index of the offending fact, from 0. */
  readonly index: number;
  /** Absent when there are no facts at all. */
  readonly kind: ClearanceFactKind | null;
  readonly stated: string;
  readonly actual: string;
}

/**
 * The present round, rebuilt from all its facts, oldest first.
 *
 * Fails with `round-history-broken` when the first fact does not call the round, a later one does, a fact follows an
 * end, or a fact claims to start from another value than stood. Only a cleared text may lapse or be reflowed after its end.
 */
export function roundAfter(facts: readonly ClearanceFact[]): Result<ClearanceRound, RoundHistoryBroken> {
  const [called, ...later] = facts;
  if (called?.kind !== "called") {
    const stated = called?.from ?? "nothing";
    return err({
      code: "round-history-broken",
      index: 0,
      kind: called?.kind ?? null,
      stated: `${stated}`,
      actual: "draft",
    });
  }
  let round = calledRound(called);
  for (const [index, fact] of later.entries()) {
    const [stated, actual] = [`${fact.from}`, standingFor(round, fact)];
    if (stated !== actual)
      return err({ code: "round-history-broken", index: index + 1, kind: fact.kind, stated, actual });
    round = roundAfterFact(round, fact);
  }
  return ok(round);
}

/** The round of a history that is known to be whole: a broken one is a broken promise of the storage. */
export function presentRound(facts: readonly ClearanceFact[]): ClearanceRound {
  const round = roundAfter(facts);
  if (!round.ok) throw new Error(`round broken at fact ${round.error.index}: ${round.error.kind}`);
  return round.value;
}

/** What stands in the round where the fact says what it starts from. */
function standingFor(round: ClearanceRound, fact: ClearanceFact): string {
  const follows = fact.kind === "lapsed" || fact.kind === "text-reflowed";
  if (!isRunning(round.status) && !(follows && round.status === "cleared")) return round.status;
  switch (fact.kind) {
    case "office-asked":
      return officeIn(round, fact.office)?.asking ?? "not-asked";
    case "answered":
    case "no-answer":
    case "non-concurrence-withdrawn":
    case "settled": {
      const asked = officeIn(round, fact.office);
      return asked === null ? "not-asked" : asked.settlement === null ? asked.standing : "settled";
    }
    case "comment-resolved":
    case "comment-reopened":
      return commentIn(round, fact.comment)?.state ?? "unknown";
    case "suspense-moved":
      return round.suspense;
    case "elevated":
      return `${round.level}`;
    case "text-reflowed":
      return round.text.sha256;
    case "called":
    case "split-memo":
    case "cleared":
    case "lapsed":
    case "recalled":
      return round.status;
  }
}

/** The round as it is called. */
export function calledRound(called: CalledFact): ClearanceRound {
  const { round: id, subject, convener, text, suspense, atSuspense, follows } = called;
  const offices = called.offices.map(({ office, asking }) => askedOffice(office, asking));
  return {
    id,
    subject,
    convener,
    text,
    called,
    offices,
    comments: [],
    suspense,
    suspenseMoves: [],
    atSuspense,
    follows,
    level: null,
    elevations: [],
    memo: null,
    status: "in-coordination",
    ending: null,
  };
}

function askedOffice(office: OfficeId, asking: AskedOffice["asking"]): AskedOffice {
  return { office, asking, standing: "not-answered", answer: null, withdrawal: null, settlement: null };
}

/** The round with the fact applied; the given round is not altered. */
export function roundAfterFact(round: ClearanceRound, fact: ClearanceFact): ClearanceRound {
  switch (fact.kind) {
    case "called":
      return calledRound(fact);
    case "office-asked": {
      const { office, to: asking } = fact;
      if (officeIn(round, office) !== null) return withOffice(round, office, { asking });
      return { ...round, offices: [...round.offices, askedOffice(office, asking)] };
    }
    case "answered":
      return withComments(
        withOffice(superseding(round, fact.office), fact.office, {
          standing: fact.to,
          answer: fact,
          withdrawal: null,
        }),
        fact,
      );
    case "no-answer":
      return withOffice(round, fact.office, { standing: fact.to });
    case "non-concurrence-withdrawn":
      return withOffice(superseding(round, fact.office), fact.office, {
        standing: fact.to,
        withdrawal: fact,
      });
    case "comment-resolved":
      return withComment(round, fact.comment, { state: fact.to, resolution: fact });
    case "comment-reopened":
      return withComment(round, fact.comment, { state: fact.to, resolution: null });
    case "suspense-moved":
      return {
        ...round,
        suspense: fact.to,
        suspenseMoves: [...round.suspenseMoves, fact],
        offices: round.offices.map((asked) =>
          asked.standing === "no-answer" && asked.settlement === null
            ? { ...asked, standing: "not-answered" }
            : asked,
        ),
      };
    case "elevated":
      return { ...round, status: "elevated", level: fact.to, elevations: [...round.elevations, fact] };
    case "settled":
      return withOffice(closingComments(round, fact.office, "settled"), fact.office, { settlement: fact });
    case "split-memo":
      return { ...round, status: "split-memo", memo: fact };
    case "text-reflowed":
      return { ...round, text: fact.text };
    case "cleared":
    case "lapsed":
    case "recalled":
      return { ...round, status: fact.kind, ending: fact };
  }
}

function withOffice(round: ClearanceRound, office: OfficeId, parts: Partial<AskedOffice>): ClearanceRound {
  const offices = round.offices.map((asked) => (asked.office === office ? { ...asked, ...parts } : asked));
  return { ...round, offices };
}

function withComment(round: ClearanceRound, number: number, parts: Partial<RoundComment>): ClearanceRound {
  const comments = round.comments.map((comment) =>
    comment.number === number ? { ...comment, ...parts } : comment,
  );
  return { ...round, comments };
}

function withComments(round: ClearanceRound, { office, at, by, comments }: AnsweredFact): ClearanceRound {
  const given = comments.map(
    (comment): RoundComment => ({ ...comment, office, at, by, state: "open", resolution: null }),
  );
  return { ...round, comments: [...round.comments, ...given] };
}

/** What an office left open no longer counts once it says something else. */
function superseding(round: ClearanceRound, office: OfficeId): ClearanceRound {
  return closingComments(round, office, "superseded");
}

function closingComments(round: ClearanceRound, office: OfficeId, state: CommentState): ClearanceRound {
  const comments = round.comments.map((comment) =>
    comment.office === office && comment.state === "open" ? { ...comment, state } : comment,
  );
  return { ...round, comments };
}
