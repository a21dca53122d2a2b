import { statementAccepted, stateRivalryInput } from "@entente/contract";
import { checkRivalry, parseTensionId } from "@entente/domain";
import { checkCountries } from "../coalition/countries.ts";
import { signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse, refusalError } from "../refusal.ts";
import { newStatementId } from "./statement-id.ts";

/** Somebody rates how strongly two countries stand in each other's way, with the source that says so. */
export const stateRivalry = procedureFor("state-tension")
  .input(stateRivalryInput)
  .output(statementAccepted)
  .mutation(async ({ ctx, input, path }) => {
    const { reference, statements } = ctx.repositories;
    const [countries, technologies] = await Promise.all([reference.countries(), reference.technologies()]);
    checkCountries(countries, "between", input.between);
    const { technology } = input;
    if (technology !== null && !technologies.some(({ id }) => id === technology)) {
      throw refusalError({ code: "not-found", kind: "technology", value: technology });
    }
    const rivalry = orRefuse(checkRivalry(input));
    const id = newStatementId(ctx, parseTensionId);
    const signature = signatureOf(ctx, ctx.actor, path);
    const saved = await statements.rivalries.append(id, 0, rivalry, rivalry.reason, signature);
    if (!saved.ok) throw new Error(`${id} was given out twice`);
    return { id, sequence: saved.value };
  });
