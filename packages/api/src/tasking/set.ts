import { setTaskingInput, taskingAccepted } from "@entente/contract";
import { agencyOf, checkOfficesAtHome, setTasking, type TaskingId } from "@entente/domain";
import { authorOf, type SignedInContext, signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse, refusalError } from "../refusal.ts";
import { authorizeFor } from "./stored-tasking.ts";

/** Asks something of offices by a date. */
export const set = procedureFor("set-tasking")
  .input(setTaskingInput)
  .output(taskingAccepted)
  .mutation(async ({ ctx, input, path }) => {
    const { request, about, tasker, offices, suspense } = input;
    await authorizeFor(ctx, "set-tasking", tasker, path, `tasker:${tasker}`);
    await checkKnown(ctx, about, [tasker, ...offices].map(agencyOf));
    orRefuse(checkOfficesAtHome(offices, await ctx.repositories.reference.agenciesAbroad()));
    const tasking = ctx.newId() as TaskingId;
    const asked = { tasking, request, about: about ?? "", tasker, offices, suspense };
    const fact = orRefuse(setTasking({ ...asked, at: ctx.now(), by: authorOf(ctx.actor) }));
    await ctx.repositories.taskings.appendSet(fact, signatureOf(ctx, ctx.actor, path));
    return { tasking, version: 1 };
  });

/** Refuses an agency that the register does not know, and a recommendation that is not in it. */
async function checkKnown(
  { repositories }: SignedInContext,
  about: Parameters<typeof repositories.recommendations.find>[0] | null,
  agencies: readonly string[],
): Promise<void> {
  const known = new Set<string>((await repositories.reference.agencies()).map(({ id }) => id));
  const unknown = agencies.find((agency) => !known.has(agency));
  if (unknown !== undefined) throw refusalError({ code: "not-found", kind: "agency", value: unknown });
  if (about !== null && (await repositories.recommendations.find(about)) === null) {
    throw refusalError({ code: "not-found", kind: "recommendation", value: about });
  }
}
