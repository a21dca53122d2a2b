import { coalitionBasisOutput, type MissingCapability } from "@entente/contract";
import { briefCoalitions } from "@entente/data";
import { capabilitiesInForce, isCounted, type RequirementSet } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { storedStatements } from "./statements.ts";

const PASSAGES = briefCoalitions().passages;

/** Requirements, what is said of who can meet them, and what is missing. */
export const basis = procedureFor("read-internal")
  .output(coalitionBasisOutput)
  .query(async ({ ctx }) => {
    const [{ requirements, statements }, countries] = await Promise.all([
      storedStatements(ctx),
      ctx.repositories.reference.countries(),
    ]);
    const { set } = requirements;
    const cells = capabilitiesInForce(statements);
    const known = new Set(cells.map(({ country, requirement }) => `${country} ${requirement}`));
    const nameOf = new Map(countries.map(({ code, name }) => [code, name]));
    return {
      set: requirements,
      cells,
      missing: set.holders.flatMap(({ country }) =>
        set.requirements.flatMap((definition) =>
          known.has(`${country} ${definition.id}`) ? [] : [missingOf(set, country, definition)],
        ),
      ),
      countries: set.holders.map(({ country, isReference }) => ({
        code: country,
        name: nameOf.get(country) ?? country,
        isReference,
      })),
      passages: PASSAGES,
    };
  });

function missingOf(
  set: RequirementSet,
  country: MissingCapability["country"],
  definition: RequirementSet["requirements"][number],
): MissingCapability {
  const reason = isCounted(set, definition, country)
    ? "not-stated"
    : (`counted-with-${definition.unionCount}` as const);
  return { country, requirement: definition.id, reason };
}
