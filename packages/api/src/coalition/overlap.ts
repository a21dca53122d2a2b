import { overlapInput, overlapOutput } from "@entente/contract";
import { surroundingsOf } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { checkCountries } from "./countries.ts";

/** What runs already of what is proposed, with the three figures of each collaboration. */
export const overlap = procedureFor("read-register")
  .input(overlapInput)
  .output(overlapOutput)
  .query(async ({ ctx, input: { technologies, bands, members, settings } }) => {
    const { reference } = ctx.repositories;
    const [forums, collaborations, countries] = await Promise.all([
      reference.forums(),
      reference.collaborations(),
      reference.countries(),
    ]);
    checkCountries(countries, "members", members);
    const scope = { technologies, bands, members, issues: null };
    const { overlaps } = orRefuse(surroundingsOf({ scope, forums, collaborations, settings }));
    return { settings, overlaps };
  });
