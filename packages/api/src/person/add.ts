import { addPersonInput, keptAccepted } from "@entente/contract";
import { NOBODY } from "@entente/db";
import { checkProfile } from "@entente/domain";
import { requireAtWork } from "../agency/stored-agency.ts";
import { signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse, refusalError } from "../refusal.ts";
import { requireCountry } from "./load.ts";

/** An administrator puts a person into the register, who then needs an invitation to enter. */
export const add = procedureFor("manage-people")
  .input(addPersonInput)
  .output(keptAccepted)
  .mutation(async ({ ctx, input: { person, reason, ...profile }, path }) => {
    await requireAtWork(ctx, profile.agency);
    await requireCountry(ctx, profile.country);
    const checked = orRefuse(checkProfile(profile));
    if (person === NOBODY.by.person) throw refusalError({ code: "id-taken", id: person });
    const state = { ...checked, isDisabled: false };
    const signature = signatureOf(ctx, ctx.actor, path);
    return { sequence: orRefuse(await ctx.repositories.people.add(person, state, reason, signature)) };
  });
