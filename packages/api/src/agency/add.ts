import { addAgencyInput, keptAccepted } from "@entente/contract";
import { NOBODY } from "@entente/db";
import { checkAgency } from "@entente/domain";
import { signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse, refusalError } from "../refusal.ts";
import { requireAtWork } from "./stored-agency.ts";

/** An administrator adds an agency. */
export const add = procedureFor("manage-people")
  .input(addAgencyInput)
  .output(keptAccepted)
  .mutation(async ({ ctx, input: { agency, reason, ...profile }, path }) => {
    const { people, reference } = ctx.repositories;
    if (profile.parent !== null) await requireAtWork(ctx, profile.parent);
    const checked = orRefuse(checkAgency(agency, profile, await reference.agencies()));
    if (agency === NOBODY.by.agency) throw refusalError({ code: "id-taken", id: agency });
    const signature = signatureOf(ctx, ctx.actor, path);
    const state = { ...checked, isRetired: false };
    return { sequence: orRefuse(await people.addAgency(agency, state, reason, signature)) };
  });
