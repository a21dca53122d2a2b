import fc from "fast-check";
import {
  answerRound,
  askOffice,
  CLEARANCE_ANSWERS,
  type ClearanceFact,
  type ClearanceRound,
  COMMENT_SEVERITIES,
  callRound,
  changeClearedText,
  ELEVATION_LEVELS,
  elevateRound,
  makeSplitMemo,
  moveSuspense,
  OFFICE_ASKINGS,
  recallRound,
  recordNoAnswers,
  reopenComment,
  resolveComment,
  roundAfterFact,
  SUSPENSE_RULES,
  settleMatter,
  withdrawNonConcurrence,
} from "../clearance/index.ts";
import type { OfficeId } from "../id.ts";
import type { RefusalBase, Result } from "../result.ts";
import { addDays, type CalendarDate } from "../time.ts";
import {
  callOf,
  DOC_OFFICE,
  frozen,
  NIST_OFFICE,
  NSC,
  OSTP,
  STATE_EB,
  SUSPENSE,
  signatoryOf,
  TEXT,
  USDA,
} from "./clearance-builder.ts";
import { expectOk } from "./expect-result.ts";
import { deepFrozen } from "./frozen.ts";
import { day, noonOf } from "./record-builder.ts";

type Decided = Result<readonly ClearanceFact[], RefusalBase>;

/** An act that somebody attempts on a day; the round may refuse it. */
export interface ClearanceAttempt {
  readonly name: string;
  readonly on: (round: ClearanceRound, today: CalendarDate) => Decided;
}

const ANSWERERS = [STATE_EB, DOC_OFFICE, NIST_OFFICE] as const;
export const EVERY_OFFICE: readonly OfficeId[] = [...ANSWERERS, OSTP, USDA, NSC];

const FIRST_DAY = day("2026-05-04");

function mostly<T>(usual: T, ...unusual: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...unusual) },
  );
}

function one(decided: Result<ClearanceFact, RefusalBase>): Decided {
  return decided.ok ? { ok: true, value: [decided.value] } : decided;
}
function all(decided: Result<{ readonly facts: readonly ClearanceFact[] }, RefusalBase>): Decided {
  return decided.ok ? { ok: true, value: decided.value.facts } : decided;
}

const offices = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ANSWERERS) },
  { weight: 1, arbitrary: fc.constantFrom(...EVERY_OFFICE) },
);
const written = mostly("for a reason", "", " ");
const entry = (today: CalendarDate, office: OfficeId) => ({ at: noonOf(today), by: signatoryOf(office) });
const given = fc.array(
  fc.record({ severity: fc.constantFrom(...COMMENT_SEVERITIES), text: mostly("a point", "") }),
  { maxLength: 2 },
);

const answers = fc.tuple(offices, fc.constantFrom(...CLEARANCE_ANSWERS), written, given).map(
  ([office, to, reason, list]): ClearanceAttempt => ({
    name: "answer",
    on: (round, today) => {
      const comments = to === "concur" || to === "no-equity" ? [] : list;
      return all(answerRound(round, { office, to, reason, comments, ...entry(today, office) }));
    },
  }),
);
const withdrawals = fc.tuple(offices, written).map(
  ([office, statement]): ClearanceAttempt => ({
    name: "withdraw",
    on: (round, today) => all(withdrawNonConcurrence(round, { office, statement, ...entry(today, office) })),
  }),
);
const numbers = fc.integer({ min: 1, max: 4 });
const resolutions = fc.tuple(offices, numbers, written).map(
  ([office, comment, resolution]): ClearanceAttempt => ({
    name: "resolve-comment",
    on: (round, today) =>
      all(resolveComment(round, { office, comment, resolution, ...entry(today, office) })),
  }),
);
const reopenings = fc.tuple(offices, numbers, written).map(
  ([office, comment, reason]): ClearanceAttempt => ({
    name: "reopen-comment",
    on: (round, today) => one(reopenComment(round, { comment, reason, ...entry(today, office) })),
  }),
);
const asks = fc.tuple(fc.constantFrom(...EVERY_OFFICE), fc.constantFrom(...OFFICE_ASKINGS)).map(
  ([office, asking]): ClearanceAttempt => ({
    name: "ask",
    on: (round, today) => one(askOffice(round, { office, asking, ...entry(today, NSC) })),
  }),
);
const moves = fc.tuple(fc.integer({ min: -2, max: 20 }), written).map(
  ([days, reason]): ClearanceAttempt => ({
    name: "move-suspense",
    on: (round, today) =>
      one(moveSuspense(round, { to: addDays(today, days), reason, ...entry(today, NSC) })),
  }),
);
const silences = fc.constant<ClearanceAttempt>({
  name: "record-no-answers",
  on: (round, today) => all(recordNoAnswers(round, noonOf(today))),
});
const elevations = fc.tuple(fc.option(fc.constantFrom(...ELEVATION_LEVELS), { freq: 3 }), written).map(
  ([level, reason]): ClearanceAttempt => ({
    name: "elevate",
    on: (round, today) => {
      const next = ELEVATION_LEVELS[round.level === null ? 0 : ELEVATION_LEVELS.indexOf(round.level) + 1];
      return one(elevateRound(round, { to: level ?? next ?? "principals", reason, ...entry(today, NSC) }));
    },
  }),
);
const settlements = fc.tuple(offices, written, written).map(
  ([office, decision, official]): ClearanceAttempt => ({
    name: "settle",
    on: (round, today) => all(settleMatter(round, { office, decision, official, ...entry(today, NSC) })),
  }),
);
const memos = fc.constant<ClearanceAttempt>({
  name: "memo",
  on: (round, today) => one(makeSplitMemo(round, entry(today, NSC))),
});
const rewrites = mostly(`${TEXT.content} `, TEXT.content, "Repeal the act.", "").map(
  (content): ClearanceAttempt => ({
    name: "change-text",
    on: (round, today) => one(changeClearedText(round, { text: frozen(content), ...entry(today, NSC) })),
  }),
);
const recalls = written.map(
  (reason): ClearanceAttempt => ({
    name: "recall",
    on: (round, today) => one(recallRound(round, { reason, ...entry(today, NSC) })),
  }),
);

/** One act of any kind, by anybody, with or without what it needs. */
const attempts: fc.Arbitrary<ClearanceAttempt> = fc.oneof(
  { weight: 30, arbitrary: answers },
  { weight: 6, arbitrary: withdrawals },
  { weight: 8, arbitrary: resolutions },
  { weight: 4, arbitrary: reopenings },
  { weight: 3, arbitrary: asks },
  { weight: 3, arbitrary: moves },
  { weight: 5, arbitrary: silences },
  { weight: 12, arbitrary: elevations },
  { weight: 6, arbitrary: settlements },
  { weight: 4, arbitrary: memos },
  { weight: 2, arbitrary: rewrites },
  { weight: 1, arbitrary: recalls },
);

/** A round with how it came to be: what was appended by each accepted act, and what was refused. */
export interface ToldRound {
  readonly facts: readonly ClearanceFact[];
  /** The round after each fact, the first after the call. */
  readonly states: readonly ClearanceRound[];
  readonly round: ClearanceRound;
  readonly today: CalendarDate;
  readonly acts: readonly string[];
  readonly refused: readonly string[];
}

/** Tries one act after the other, a day apart, on frozen rounds and keeps what was accepted. */
function told(atSuspense: "proceed" | "hold", list: readonly ClearanceAttempt[]): ToldRound {
  const called = expectOk(callRound(callOf({ atSuspense, suspense: SUSPENSE }), null));
  const facts: ClearanceFact[] = [called];
  let round = deepFrozen(roundAfterFact({} as ClearanceRound, called));
  const states = [round];
  const [acts, refused]: [string[], string[]] = [[], []];
  for (const [index, attempt] of list.entries()) {
    const decided = attempt.on(round, addDays(FIRST_DAY, index));
    if (!decided.ok) {
      refused.push(decided.error.code);
      continue;
    }
    acts.push(attempt.name);
    for (const fact of decided.value) {
      facts.push(deepFrozen(fact));
      round = deepFrozen(roundAfterFact(round, fact));
      states.push(round);
    }
  }
  return { facts, states, round, today: addDays(FIRST_DAY, list.length), acts, refused };
}

export const toldRounds: fc.Arbitrary<ToldRound> = fc
  .tuple(fc.constantFrom(...SUSPENSE_RULES), fc.array(attempts, { minLength: 1, maxLength: 60, size: "max" }))
  .map(([atSuspense, list]) => told(atSuspense, list));
