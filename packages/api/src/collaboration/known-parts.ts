import type { CountryCode, ForumId, TechnologyId } from "@entente/domain";
import { checkCountries } from "../coalition/countries.ts";
import type { SignedInContext } from "../context.ts";
import { checkPurpose } from "../forum/purpose.ts";
import { refusalError } from "../refusal.ts";

/** Refuses the first country, technology or forum of a collaboration that the register does not have. */
export async function checkParts(
  ctx: SignedInContext,
  parts: {
    readonly members: readonly CountryCode[];
    readonly technologies: readonly TechnologyId[];
    readonly forum: ForumId | null;
  },
): Promise<void> {
  const { members, technologies, forum } = parts;
  const { reference } = ctx.repositories;
  checkCountries(await reference.countries(), "members", members);
  await checkPurpose(ctx, { technologies, issues: null });
  if (forum !== null && !(await reference.forums()).some(({ id }) => id === forum)) {
    throw refusalError({ code: "not-found", kind: "forum", value: forum });
  }
}
