import { entryAccepted, recordCapabilityInput } from "@entente/contract";
import { checkCapability } from "@entente/domain";
import { signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { checkCountries } from "./countries.ts";

/** An analyst puts down what a source says a country can do. What else is said stays; a rule says which counts. */
export const recordCapability = procedureFor("record-capability")
  .input(recordCapabilityInput)
  .output(entryAccepted)
  .mutation(async ({ ctx, input: { seen, asOf, ...given }, path }) => {
    const { coalition, reference } = ctx.repositories;
    const { country, requirement } = given;
    const [{ set }, countries] = await Promise.all([coalition.getRequirements(), reference.countries()]);
    checkCountries(countries, "country", [country]);
    const capability = { ...given, asOf: asOf ?? ctx.today };
    orRefuse(checkCapability(set, capability, ctx.today));

    const place = { country, requirement };
    const act = { capability, withdraws: null, withdrawalReason: null };
    const saved = await coalition.appendCapability(place, seen, act, signatureOf(ctx, ctx.actor, path));
    if (!saved.ok) {
      throw await entryChanged("capability", saved.error, () => coalition.capabilityHistory(place));
    }
    return { sequence: saved.value };
  });
