import { overlapInput, overlapOutput } from "@entente/contract";
import { surroundingsOf } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { checkCountries } from "./countries.ts";
import { checkTechnologies } from "./technologies.ts";

/** What runs already of what is proposed, with the three figures of each collaboration. */
export const overlap = procedureFor("read-internal")
  .input(overlapInput)
  .output(overlapOutput)
  .query(async ({ ctx, input: { technologies, bands, members, settings } }) => {
    const { reference } = ctx.repositories;
    const [forums, collaborations, countries, known] = await Promise.all([
      reference.forums(),
      reference.collaborations(),
      reference.countries(),
      reference.technologies(),
    ]);
    checkTechnologies(known, technologies ?? []);
    checkCountries(countries, "members", members);
    const scope = { technologies, bands, members, issues: null };
    const { overlaps } = orRefuse(surroundingsOf({ scope, forums, collaborations, settings }));
    return { settings, overlaps };
  });
