import type { AgencyId } from "../id.ts";
import {
  close,
  dispute,
  type Ending,
  givePosition,
  type Implementation,
  isClaim,
  type Position,
  type RecommendationRecord,
  reopen,
  reportImplementation,
  resolve,
  type StatusFact,
  type Verdict,
  verify,
} from "../recommendation/index.ts";
import { expectOk } from "./expect-result.ts";
import { CITATION, DOC, GAO, key, statement } from "./record-builder.ts";

type Step = (record: RecommendationRecord) => RecommendationRecord;

function appended(record: RecommendationRecord, facts: readonly StatusFact[]): RecommendationRecord {
  return { ...record, facts: [...record.facts, ...facts] };
}

/** The record after all steps, each of which must be accepted. */
export function after(record: RecommendationRecord, ...steps: readonly Step[]): RecommendationRecord {
  return steps.reduce((present, step) => step(present), record);
}

export function reports(agency: AgencyId, to: Implementation, on: string, reason = "as planned"): Step {
  return (record) => {
    const evidence = isClaim(to) ? [{ ...CITATION, dated: statement(on, agency).on }] : [];
    const report = { ...statement(on, agency, { reason, evidence }), agency, to };
    return appended(record, expectOk(reportImplementation(record, report)).facts);
  };
}

/** In progress and implemented on the same day. */
export function completes(agency: AgencyId, on: string): Step {
  return (record) => after(record, reports(agency, "in-progress", on), reports(agency, "implemented", on));
}

export function finds(to: Verdict, on: string, reason = "checked against the evidence"): Step {
  return (record) => appended(record, [expectOk(verify(record, { ...statement(on, GAO, { reason }), to }))]);
}

export function disputes(agency: AgencyId, on: string): Step {
  return (record) =>
    appended(record, [expectOk(dispute(record, statement(on, agency, { reason: "our part is missing" })))]);
}

export function answers(agency: AgencyId, to: Position, on: string): Step {
  return (record) => {
    const answer = { ...statement(on, agency, { reason: "for the record" }), agency, to };
    return appended(record, [expectOk(givePosition(record, answer))]);
  };
}

export function resolves(on: string, reason = ""): Step {
  return (record) => {
    const agreed = { to: "resolved", agreedAction: "Seek the appropriation", official: "Deputy" } as const;
    return appended(record, [expectOk(resolve(record, { ...statement(on, DOC, { reason }), ...agreed }))]);
  };
}

export function closes(to: Ending, on: string): Step {
  return (record) => {
    const request = { ...statement(on, GAO, { reason: "done with" }), to };
    const ending = { approvedBy: "Director", successor: key("CHIP-2") };
    return appended(record, [expectOk(close(record, { ...request, ...ending }))]);
  };
}

export function reopens(on: string): Step {
  return (record) =>
    appended(record, [expectOk(reopen(record, statement(on, GAO, { reason: "new facts" })))]);
}
