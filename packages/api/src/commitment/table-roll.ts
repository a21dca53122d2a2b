import { type MemberRoll, memberRoll, type Table } from "@entente/domain";
import type { SignedInContext } from "../context.ts";
import { refusalError } from "../refusal.ts";

/**
 * Who belongs to the table, as the register knows its forum. A forum lists its members as of today and not since when,
 * so that a country that it lists may have sat there on an earlier day, and one that it does not list did not.
 */
export async function tableRoll(ctx: SignedInContext, { forum, workingGroup }: Table): Promise<MemberRoll> {
  const forums = await ctx.repositories.reference.forums();
  const found = forums.find(({ id }) => id === forum);
  if (found === undefined) throw refusalError({ code: "not-found", kind: "forum", value: forum });
  const { members, name } = found;
  const source = {
    title: name,
    locator: null,
    dated: ctx.today,
    basis: "public-record",
    confidence: "medium",
  } as const;
  const memberships = (members ?? []).map((country) => {
    return { country, status: "member", joined: null, left: null, source } as const;
  });
  const roll = memberRoll(memberships, members !== null && workingGroup === null);
  if (!roll.ok) throw new Error(`the members of ${forum} are no roll: ${roll.error.code}`);
  return roll.value;
}
