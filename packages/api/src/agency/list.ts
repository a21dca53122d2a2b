import { agencyListOutput } from "@entente/contract";
import { shownMarking } from "../marking/shown-marking.ts";
import { procedureFor } from "../procedure.ts";

/** Agencies with how their recommendations stand. */
export const list = procedureFor("read-register")
  .output(agencyListOutput)
  .query(async ({ ctx }) => {
    const { repositories } = ctx;
    const [agencies, { counts, agencyByHealth, agencyByImplementation, designations }] = await Promise.all([
      repositories.reference.agencies(),
      repositories.figures(),
    ]);
    const shares = new Map(counts.agency.map(({ value, count }) => [value, count]));
    return {
      agencies: agencies.map((agency) => ({ ...agency, shares: shares.get(agency.id) ?? 0 })),
      byHealth: agencyByHealth,
      byImplementation: agencyByImplementation,
      marking: await shownMarking(ctx, designations),
    };
  });
