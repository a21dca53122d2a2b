import { loadInput, loadOutput } from "@entente/contract";
import { liveTables, loadOn } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { checkCountries } from "./countries.ts";

/** At how many tables each country sits, in all and by technology. */
export const load = procedureFor("read-internal")
  .input(loadInput)
  .output(loadOutput)
  .query(async ({ ctx, input }) => {
    const { coalition, reference } = ctx.repositories;
    const [{ set }, forums, collaborations, known] = await Promise.all([
      coalition.getRequirements(),
      reference.forums(),
      reference.collaborations(),
      reference.countries(),
    ]);
    const countries = input.countries ?? set.holders.map(({ country }) => country);
    checkCountries(known, "countries", countries);
    return loadOn(countries, liveTables(forums, collaborations));
  });
