import { dockingInput, dockingOutput } from "@entente/contract";
import { OVERLAP_DEFAULTS, surroundingsOf } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { checkCountries } from "./countries.ts";

/** Forums that these countries could use, fewest missing first, and what that adds to the web beside a new table. */
export const docking = procedureFor("read-internal")
  .input(dockingInput)
  .output(dockingOutput)
  .query(async ({ ctx, input: { members } }) => {
    const { reference } = ctx.repositories;
    const [forums, collaborations, countries] = await Promise.all([
      reference.forums(),
      reference.collaborations(),
      reference.countries(),
    ]);
    checkCountries(countries, "members", members);
    const scope = { technologies: null, bands: null, members, issues: null };
    return orRefuse(surroundingsOf({ scope, forums, collaborations, settings: OVERLAP_DEFAULTS }));
  });
