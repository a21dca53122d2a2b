import type { WantedMarking as WireMarking } from "@entente/contract";
import type { StoredRecord } from "@entente/db";
import { type MarkingChange, recipientNamed, type WantedMarking, wantedDesignation } from "@entente/domain";
import { authorOf, type SignedInContext } from "../context.ts";
import { orRefuse } from "../refusal.ts";
import { designatorOf } from "./marking-subject.ts";

/** The marking that somebody wants for the record, with why; refuses one that cannot be, or that names who is not there. */
export async function wantedChange(
  ctx: SignedInContext,
  stored: StoredRecord,
  { marking, reason }: { readonly marking: WireMarking; readonly reason: string },
): Promise<MarkingChange> {
  const directory = await ctx.repositories.marking.directory(ctx.today);
  const wanted = await withPeople(ctx, marking);
  const to = orRefuse(wantedDesignation(wanted, designatorOf(stored), directory));
  return { to, reason, at: ctx.now(), by: authorOf(ctx.actor) };
}

/** The marking with everybody who is named on its list as the recipient that they are; refuses who is not there. */
async function withPeople(ctx: SignedInContext, marking: WireMarking): Promise<WantedMarking> {
  const named = marking.disseminationList.flatMap((one) => (one.kind === "person" ? [one.named] : []));
  const people = named.length === 0 ? [] : await ctx.repositories.marking.recipientsNamed(named);
  return {
    ...marking,
    disseminationList: marking.disseminationList.map((one) =>
      one.kind === "person" ? orRefuse(recipientNamed(one.named, people)) : one,
    ),
  };
}
