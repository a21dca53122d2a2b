import type { ShownComment, ShownMention } from "@entente/contract";
import type { StoredComment } from "@entente/db";
import {
  checkAccess,
  type Mention,
  mayCorrect,
  mayWithdraw,
  ownStatementOf,
  type PersonId,
} from "@entente/domain";
import type { SignedInContext } from "../context.ts";

/** Comments as this person may see them: what was withdrawn without its words. */
export async function shownComments(
  ctx: SignedInContext,
  stored: readonly StoredComment[],
): Promise<readonly ShownComment[]> {
  const mentioned = stored.flatMap(({ comment }) => comment.mentions.flatMap(personIn));
  const named = await ctx.repositories.taskings.names([...new Set(mentioned)]);
  const names = new Map(named.map(({ person, name }) => [person, name]));
  return stored.map((one) => shownComment(ctx, one, names));
}

function shownComment(
  { actor }: SignedInContext,
  { comment, entries }: StoredComment,
  names: ReadonlyMap<PersonId, string>,
): ShownComment {
  const { written, text, mentions, correction, withdrawal } = comment;
  const signatureAt = (index: number) => {
    const { entry, personName, seatTitle } = entries.at(index) ?? missing(written.comment);
    return { at: entry.at, by: entry.by, personName, seatTitle };
  };
  const isForAgency = checkAccess(actor, "withdraw-comment", ownStatementOf(written.by.agency)).ok;
  return {
    comment: written.comment,
    sequence: entries.length,
    ...signatureAt(0),
    country: written.country,
    sharedWith: written.sharedWith,
    text: withdrawal === null ? text : null,
    mentions: withdrawal === null ? mentions.map((mention) => shownMention(mention, names)) : [],
    correctedAt: correction?.at ?? null,
    withdrawn: withdrawal === null ? null : { ...signatureAt(-1), reason: withdrawal.reason },
    mayCorrect: checkAccess(actor, "write-comment", NOBODYS).ok && mayCorrect(comment, actor.person).ok,
    mayWithdraw: mayWithdraw(comment, { person: actor.person, isForAgency }).ok,
  };
}

/** Comments belong to no agency. */
export const NOBODYS = { lead: null, assigned: [], share: null } as const;

function shownMention(mention: Mention, names: ReadonlyMap<PersonId, string>): ShownMention {
  if (mention.kind === "office") return mention;
  return { ...mention, name: names.get(mention.person) ?? mention.person };
}

function personIn(mention: Mention): readonly PersonId[] {
  return mention.kind === "person" ? [mention.person] : [];
}

function missing(comment: string): never {
  throw new Error(`the comment ${comment} has no entries`);
}
