import type { ShownMarking } from "@entente/contract";
import {
  containerDesignation,
  type Designation,
  formatBanner,
  isSameDesignation,
  parseRecommendationKey,
} from "@entente/domain";
import type { SignedInContext } from "../context.ts";

/** What a page that shows parts so designated says above and below them; absent when it shows none. */
export async function shownMarking(
  { repositories, today }: Pick<SignedInContext, "repositories" | "today">,
  parts: readonly Designation[],
): Promise<ShownMarking | null> {
  const [first, ...others] = differentOnes(parts);
  if (first === undefined) return null;
  if (others.length === 0) return markingOfOne(first);
  const directory = await repositories.marking.directory(today);
  return markingOfOne(containerDesignation([first, ...others], directory));
}

/** The same for what names recommendations: those of them that the person may read. Other texts name none. */
export async function markingOfNamed(
  ctx: Pick<SignedInContext, "repositories" | "today">,
  names: readonly (string | null)[],
): Promise<ShownMarking | null> {
  const keys = names.flatMap((name) => {
    const key = name === null ? null : parseRecommendationKey(name);
    return key?.ok === true ? [key.value] : [];
  });
  if (keys.length === 0) return null;
  const designations = await ctx.repositories.recommendations.designationsOf([...new Set(keys)]);
  return shownMarking(ctx, [...designations.values()]);
}

export function markingOfOne({ marking, isPublic, designatedBy, supplemental }: Designation): ShownMarking {
  return { banner: formatBanner(marking), isPublic, designatedBy, supplemental };
}

function differentOnes(parts: readonly Designation[]): readonly Designation[] {
  return parts.reduce<readonly Designation[]>(
    (kept, part) => (kept.some((one) => isSameDesignation(one, part)) ? kept : [...kept, part]),
    [],
  );
}
