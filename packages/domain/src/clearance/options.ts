import type { OfficeId } from "../id.ts";
import type { CalendarDate } from "../time.ts";
import {
  type ClearanceAnswer,
  type ClearanceStatus,
  type ElevationLevel,
  levelAbove,
  nextClearanceAnswers,
} from "./answer.ts";
import { resolversOf } from "./comment.ts";
import { elevatableHolds, holdsOf } from "./hold.ts";
import { type ClearanceRound, isRunning, officeIn } from "./round.ts";
import { silentOffices } from "./suspense.ts";

/** What an office may do in the round now, and what it owes. All of it is empty once the round has ended. */
export interface OfficeOptions {
  /** The date by which its answer is owed; absent when none is. It may have passed. */
  readonly owedBy: CalendarDate | null;
  readonly answers: readonly ClearanceAnswer[];
  readonly mayWithdraw: boolean;
  /** Comments that it may call resolved, and those of its own that it may take up again. */
  readonly resolvable: readonly number[];
  readonly reopenable: readonly number[];
  /** True for the convener: asks more offices, puts the suspense off, recalls the round. */
  readonly mayConvene: boolean;
}

/** What may be done with the round as a whole now, whoever has the right to. */
export interface RoundOptions {
  /** The next rung, when something can be carried up to it. */
  readonly elevatesTo: ElevationLevel | null;
  /** The offices whose matters the present level may settle. */
  readonly settleable: readonly OfficeId[];
  readonly mayMakeMemo: boolean;
  /** True when the suspense has passed and offices are silent. */
  readonly mayRecordNoAnswers: boolean;
}

const NO_OFFICE_OPTIONS: OfficeOptions = {
  owedBy: null,
  answers: [],
  mayWithdraw: false,
  resolvable: [],
  reopenable: [],
  mayConvene: false,
};
const NO_ROUND_OPTIONS: RoundOptions = {
  elevatesTo: null,
  settleable: [],
  mayMakeMemo: false,
  mayRecordNoAnswers: false,
};

/** What is allowed for the office now. */
export function officeOptions(round: ClearanceRound, office: OfficeId): OfficeOptions {
  if (!isRunning(round.status)) return NO_OFFICE_OPTIONS;
  const part = officeIn(round, office);
  const isHeard = part?.asking === "required" && part.settlement === null;
  const open = round.comments.filter(({ state }) => state === "open");
  const resolved = round.comments.filter(({ state }) => state === "resolved");
  return {
    owedBy: isHeard && isOwed(round, office) ? round.suspense : null,
    answers: isHeard ? nextClearanceAnswers(part.standing) : [],
    mayWithdraw: isHeard && part.standing === "non-concur",
    resolvable: open
      .filter((comment) => resolversOf(round, comment).includes(office))
      .map(({ number }) => number),
    reopenable: resolved.filter((comment) => comment.office === office).map(({ number }) => number),
    mayConvene: round.convener === office,
  };
}

function isOwed(round: ClearanceRound, office: OfficeId): boolean {
  return holdsOf(round).some(
    (hold) => hold.office === office && (hold.kind === "not-answered" || hold.kind === "no-answer"),
  );
}

/** What is allowed for the round as a whole today. */
export function roundOptions(round: ClearanceRound, today: CalendarDate): RoundOptions {
  if (!isRunning(round.status)) return NO_ROUND_OPTIONS;
  const offices = [...new Set(elevatableHolds(round).map(({ office }) => office))];
  return {
    elevatesTo: offices.length > 0 ? levelAbove(round.level) : null,
    settleable: round.level === null ? [] : offices,
    mayMakeMemo:
      round.level === "principals" && holdsOf(round).some(({ kind }) => kind === "non-concurrence"),
    mayRecordNoAnswers: today > round.suspense && silentOffices(round).length > 0,
  };
}

/** Where a text stands by its rounds, oldest first: a draft until the first is called, then as the last one stands. */
export function clearanceStatusOf(rounds: readonly Pick<ClearanceRound, "status">[]): ClearanceStatus {
  return rounds.at(-1)?.status ?? "draft";
}
