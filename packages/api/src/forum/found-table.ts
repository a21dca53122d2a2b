import { foundTableInput, tableFounded } from "@entente/contract";
import {
  checkDuplicateReason,
  checkSetup,
  type Forum,
  OVERLAP_DEFAULTS,
  parseForumId,
  parseWorkingGroupId,
  type RollEntry,
  rollOf,
  tableIdOf,
  tableSlug,
} from "@entente/domain";
import { checkCountries } from "../coalition/countries.ts";
import { signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse, refusalError } from "../refusal.ts";
import { effortAround } from "./effort-around.ts";
import { checkPurpose } from "./purpose.ts";
import { reportedSource } from "./source.ts";
import { storedTableOf } from "./stored-tables.ts";

/**
 * Founds a working group, or a forum of its own. What runs already is looked at first: whatever would be duplicated needs
 * a reason, and both stay with the charter.
 */
export const foundTable = procedureFor("change-forum")
  .input(foundTableInput)
  .output(tableFounded)
  .mutation(async ({ ctx, input, path }) => {
    const { forum: parent, members, duplicateReason, reason, source: given, statement, ...charter } = input;
    const { technologies, bands, issues, ...fields } = charter;
    checkCountries(await ctx.repositories.reference.countries(), "members", members);
    await checkPurpose(ctx, { technologies, issues });
    if (parent !== null) await storedTableOf(ctx, tableIdOf({ forum: parent, workingGroup: null }));

    const scope = { technologies, bands, issues, members };
    const { overlaps, duplicates, adjacent } = await effortAround(ctx, scope, OVERLAP_DEFAULTS);
    orRefuse(checkDuplicateReason(overlaps, duplicateReason));

    const table = newTable(parent, input.name);
    const source = reportedSource(given, ctx.today);
    const joined = charter.began;
    const entries = members.map(
      (country): RollEntry => ({
        kind: "joined",
        membership: { country, status: "member", joined, left: null, source },
      }),
    );
    const roll = orRefuse(rollOf(entries, charter.isRollComplete));
    const setup = {
      ...table,
      ...fields,
      purpose: { statement, technologies, bands, issues },
      source,
      founding: { duplicates, adjacent, duplicateReason: duplicates.length > 0 ? duplicateReason : null },
    };
    orRefuse(checkSetup(setup, roll));
    const id = tableIdOf(table);
    const row: Forum = {
      id: table.forum,
      name: input.name,
      kind: members.length === 2 ? "bilateral" : "plurilateral",
      members,
      membersNote: null,
      workingGroups: [],
    };
    const founding = { id, setup, members: entries, forum: parent === null ? row : null };
    orRefuse(await ctx.repositories.forum.found(founding, reason, signatureOf(ctx, ctx.actor, path)));
    return { table: id };
  });

/** The name under which the table will be kept. */
function newTable(parent: Forum["id"] | null, name: string) {
  const slug = tableSlug(name) ?? "";
  const [forum, group] = [parseForumId(slug), parseWorkingGroupId(slug)];
  if (parent !== null && group.ok) return { forum: parent, workingGroup: group.value };
  if (parent === null && forum.ok) return { forum: forum.value, workingGroup: null };
  throw refusalError({ code: "table-name-unusable", name });
}
