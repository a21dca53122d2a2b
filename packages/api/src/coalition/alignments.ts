import { type AlignedPair, type CountryCode, knownAlignments } from "@entente/domain";
import { storedAlignment, tableFor } from "../alignment/stored-alignment.ts";
import type { SignedInContext } from "../context.ts";

/** How well these countries are aligned today by their stances. Pairs that are not named are not known. */
export async function storedAlignments(
  ctx: Pick<SignedInContext, "repositories" | "today">,
  candidates: readonly CountryCode[],
): Promise<readonly AlignedPair[]> {
  const stored = await storedAlignment(ctx);
  const holders = stored.inputs.model.holders
    .map(({ country }) => country)
    .filter((country) => candidates.includes(country));
  const table = tableFor(stored, { holders, families: null, weights: null, on: ctx.today }, ctx.today);
  return knownAlignments(table).map(({ first, second, alignment }) => ({ first, second, alignment }));
}
