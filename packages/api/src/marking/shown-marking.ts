import type { ShownMarking } from "@entente/contract";
import { containerDesignation, type Designation, formatBanner, isSameDesignation } from "@entente/domain";
import type { SignedInContext } from "../context.ts";

/** What a page that shows parts so designated says above and below them; absent when it shows none. */
export async function shownMarking(
  { repositories }: Pick<SignedInContext, "repositories">,
  parts: readonly Designation[],
): Promise<ShownMarking | null> {
  const [first, ...others] = differentOnes(parts);
  if (first === undefined) return null;
  if (others.length === 0) return markingOfOne(first);
  return markingOfOne(containerDesignation([first, ...others], await repositories.marking.directory()));
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
