import type { WantedMarking as WireMarking } from "@entente/contract";
import { recipientNamed, type WantedMarking } from "@entente/domain";
import type { SignedInContext } from "../context.ts";
import { orRefuse } from "../refusal.ts";

/** The marking with everybody who is named on its list as the recipient that they are; refuses who is not there. */
export async function withPeople(ctx: SignedInContext, marking: WireMarking): Promise<WantedMarking> {
  const named = marking.disseminationList.flatMap((one) => (one.kind === "person" ? [one.named] : []));
  const people = named.length === 0 ? [] : await ctx.repositories.marking.recipientsNamed(named);
  return {
    ...marking,
    disseminationList: marking.disseminationList.map((one) =>
      one.kind === "person" ? orRefuse(recipientNamed(one.named, people)) : one,
    ),
  };
}
