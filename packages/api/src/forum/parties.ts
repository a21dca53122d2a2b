import type { Meeting } from "@entente/domain";
import { checkCountries } from "../coalition/countries.ts";
import type { SignedInContext } from "../context.ts";
import { refusalError } from "../refusal.ts";

/** Refuses the first country or agency of a meeting that the register does not have. */
export async function checkParties(
  { repositories: { reference } }: SignedInContext,
  { agenda, participants }: Pick<Meeting, "agenda" | "participants">,
): Promise<void> {
  const [countries, agencies] = await Promise.all([reference.countries(), reference.agencies()]);
  const owners = agenda.map(({ owner }) => owner);
  checkCountries(
    countries,
    "agenda",
    owners.map(({ country }) => country),
  );
  checkCountries(
    countries,
    "participants",
    participants.map(({ country }) => country),
  );
  for (const { agency } of [...owners, ...participants]) {
    if (agency === null || agencies.some(({ id }) => id === agency)) continue;
    throw refusalError({ code: "not-found", kind: "agency", value: agency });
  }
}
