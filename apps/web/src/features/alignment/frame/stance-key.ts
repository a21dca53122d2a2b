import type { AlignmentBasis } from "@entente/contract";

/** Tells a stance in force from others of the same country on the same issue, also where packs say it. */
export function stanceKey({ sequence, pack, stance }: AlignmentBasis["stances"][number]): string {
  return pack === null
    ? String(sequence)
    : `${pack} ${stance.since} ${stance.source.title} ${stance.source.locator}`;
}
