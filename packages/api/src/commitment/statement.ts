import type { Refusal } from "@entente/contract";
import {
  type Basis,
  type CommitmentChange,
  type CommitmentRecord,
  giveAccount,
  type ObligationAccount,
  type ObligationStatement,
  ok,
  type Party,
  type Result,
  type Speaker,
} from "@entente/domain";
import type { SignedInContext } from "../context.ts";
import { type StatementInput, statementOf } from "../statement.ts";

/** A statement about an obligation, as it came over the wire. */
interface ObligationStatementInput extends StatementInput {
  readonly owedBy: Party;
  readonly basis: Basis;
}

/** The statement with its author, its moment and new ids; dated today unless the person says otherwise. */
export function obligationStatement(
  ctx: SignedInContext,
  { owedBy, basis, ...input }: ObligationStatementInput,
): ObligationStatement {
  const { on, recordedAt, by, reason, evidence } = statementOf(ctx, input);
  return { owedBy, on, recordedAt, by, reason, evidence, basis };
}

/** Decides on a commitment whether this speaker may give the account. */
export function accountGiven(
  ctx: SignedInContext,
  input: ObligationStatementInput & { readonly to: ObligationAccount },
  speaker: Speaker,
): (record: CommitmentRecord) => Result<CommitmentChange, Refusal> {
  const request = { ...obligationStatement(ctx, input), to: input.to, speaker };
  return (record) => {
    const given = giveAccount(record, request);
    return given.ok ? ok({ kind: "stated", fact: given.value }) : given;
  };
}
