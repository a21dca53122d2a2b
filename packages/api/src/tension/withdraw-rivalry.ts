import { statementAccepted, withdrawStatementInput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";
import { withdrawStatement } from "./withdraw-statement.ts";

/** Takes back a rated rivalry, with a reason; its history stays. */
export const withdrawRivalry = procedureFor("state-tension")
  .input(withdrawStatementInput)
  .output(statementAccepted)
  .mutation(({ ctx, input, path }) =>
    withdrawStatement(ctx, ctx.repositories.statements.rivalries, input, path),
  );
