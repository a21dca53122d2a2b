import type { NewEvidence } from "@entente/contract";
import { type CalendarDate, type Evidence, type EvidenceId, type Statement } from "@entente/domain";
import { authorOf, type SignedInContext } from "./context.ts";

/** The part that every stated fact shares, as it came over the wire. */
export interface StatementInput {
  readonly on: CalendarDate | null;
  readonly reason: string;
  readonly evidence: readonly NewEvidence[];
}

/** The statement with its author, its moment and new ids; dated today unless the person says otherwise. */
export function statementOf(ctx: SignedInContext, input: StatementInput): Statement {
  return {
    on: input.on ?? ctx.today,
    recordedAt: ctx.now(),
    by: authorOf(ctx.actor),
    reason: input.reason,
    evidence: input.evidence.map((evidence) => withId(ctx, evidence)),
    basis: "reported",
  };
}

export function withId(ctx: SignedInContext, evidence: NewEvidence): Evidence {
  return { ...evidence, id: ctx.newId() as EvidenceId };
}
