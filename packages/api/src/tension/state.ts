import { statementAccepted, stateTensionInput } from "@entente/contract";
import { checkTension, parseTensionId, type TensionSide, tensionRegister } from "@entente/domain";
import { storedRecord } from "../change-record.ts";
import { checkCountries } from "../coalition/countries.ts";
import { type SignedInContext, signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { newStatementId } from "./statement-id.ts";

/** Somebody states that two things pull against each other, with the source that says so. */
export const state = procedureFor("state-tension")
  .input(stateTensionInput)
  .output(statementAccepted)
  .mutation(async ({ ctx, input: { reason, ...stated }, path }) => {
    const { tensions } = ctx.repositories.statements;
    const id = newStatementId(ctx, parseTensionId);
    const tension = orRefuse(checkTension({ id, ...stated }));
    for (const side of [tension.first, tension.second]) await checkSide(ctx, side);
    const saved = await tensions.begin(id, tension, reason, signatureOf(ctx, ctx.actor, path), (standing) =>
      tensionRegister([...standing, tension], []),
    );
    return { id, sequence: orRefuse(saved) };
  });

async function checkSide(ctx: SignedInContext, side: TensionSide): Promise<void> {
  if (side.kind === "recommendation") await storedRecord(ctx, side.key);
  else checkCountries(await ctx.repositories.reference.countries(), "country", [side.country]);
}
