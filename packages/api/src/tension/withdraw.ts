import { statementAccepted, withdrawStatementInput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";
import { withdrawStatement } from "./withdraw-statement.ts";

/** Takes back a stated tension, with a reason; its history stays. What linked changes show stays as well. */
export const withdraw = procedureFor("state-tension")
  .input(withdrawStatementInput)
  .output(statementAccepted)
  .mutation(({ ctx, input, path }) =>
    withdrawStatement(ctx, ctx.repositories.statements.tensions, input, path),
  );
