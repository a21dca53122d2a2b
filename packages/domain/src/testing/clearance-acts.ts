import {
  answerRound,
  askOffice,
  type ClearanceAnswer,
  type CommentSeverity,
  changeClearedText,
  type ElevationLevel,
  elevateRound,
  makeSplitMemo,
  moveSuspense,
  recallRound,
  recordNoAnswers,
  reopenComment,
  resolveComment,
  settleMatter,
  withdrawNonConcurrence,
} from "../clearance/index.ts";
import type { OfficeId } from "../id.ts";
import { frozen, NSC, type RoundStep, signedOn } from "./clearance-builder.ts";
import { expectOk } from "./expect-result.ts";
import { day, noonOf } from "./record-builder.ts";

export function says(office: OfficeId, to: ClearanceAnswer, on = "2026-05-06"): RoundStep {
  const reason = to === "non-concur" ? "goes beyond the statute" : "on a second look";
  return (round) =>
    expectOk(answerRound(round, { office, to, reason, comments: [], ...signedOn(on, office) })).facts;
}

/** Concurs with one comment of each severity named. */
export function comments(office: OfficeId, ...severities: readonly CommentSeverity[]): RoundStep {
  const given = severities.map((severity) => ({ severity, text: `a ${severity} point` }));
  const answer = { office, to: "concur-with-comment", reason: "", comments: given } as const;
  return (round) => expectOk(answerRound(round, { ...answer, ...signedOn("2026-05-06", office) })).facts;
}

export function withdraws(office: OfficeId): RoundStep {
  const statement = "we no longer object";
  return (round) =>
    expectOk(withdrawNonConcurrence(round, { office, statement, ...signedOn("2026-05-08", office) })).facts;
}

export function resolves(office: OfficeId, comment: number): RoundStep {
  const resolution = "taken into the text of the annex";
  return (round) =>
    expectOk(resolveComment(round, { office, comment, resolution, ...signedOn("2026-05-08", office) })).facts;
}

export function takesUpAgain(office: OfficeId, comment: number): RoundStep {
  const reason = "it is not in the annex";
  return (round) => [expectOk(reopenComment(round, { comment, reason, ...signedOn("2026-05-09", office) }))];
}

export function requires(office: OfficeId): RoundStep {
  return (round) => [
    expectOk(askOffice(round, { office, asking: "required", ...signedOn("2026-05-07", NSC) })),
  ];
}

export function putsOff(to: string, on = "2026-05-12"): RoundStep {
  return (round) => [
    expectOk(moveSuspense(round, { to: day(to), reason: "two offices asked", ...signedOn(on, NSC) })),
  ];
}

export function suspensePasses(on = "2026-05-15"): RoundStep {
  return (round) => expectOk(recordNoAnswers(round, noonOf(on))).facts;
}

export function goesUp(...levels: readonly ElevationLevel[]): RoundStep {
  return (round) => {
    const [to, ...rest] = levels;
    if (to === undefined) return [];
    const reason = "the offices cannot agree";
    const elevated = expectOk(elevateRound(round, { to, reason, ...signedOn("2026-05-16", NSC) }));
    return [elevated, ...goesUp(...rest)({ ...round, level: to })];
  };
}

export function settles(office: OfficeId): RoundStep {
  const decision = { decision: "the text goes forward as it is", official: "the deputies' chair" };
  return (round) =>
    expectOk(settleMatter(round, { office, ...decision, ...signedOn("2026-05-18", NSC) })).facts;
}

export function sendsMemo(on = "2026-05-20"): RoundStep {
  return (round) => [expectOk(makeSplitMemo(round, signedOn(on, NSC)))];
}

export function rewrites(content: string): RoundStep {
  return (round) => [
    expectOk(changeClearedText(round, { text: frozen(content), ...signedOn("2026-05-21", NSC) })),
  ];
}

export function recalls(): RoundStep {
  return (round) => [
    expectOk(recallRound(round, { reason: "the act was amended", ...signedOn("2026-05-09", NSC) })),
  ];
}
