import { packsOutput } from "@entente/contract";
import { type ShippedPack, shippedPacks } from "@entente/data";
import type { StoredIndicator } from "@entente/db";
import { procedureFor } from "../procedure.ts";

/** Without their rows, which are read when a pack is loaded. */
const SHIPPED = shippedPacks().map(({ id, title, isOptional, license, path, contentHash }) => ({
  heading: { id, title, isOptional, license, path },
  contentHash,
}));

/** Packs in the register with their sources, and those that come with the product. */
export const packs = procedureFor("read-internal")
  .output(packsOutput)
  .query(async ({ ctx }) => {
    const [loaded, sources, indicators] = await Promise.all([
      ctx.repositories.packs.packs(),
      ctx.repositories.packs.sources(),
      ctx.repositories.packs.indicators(),
    ]);
    const hashes = new Map(loaded.map(({ id, contentHash }) => [id, contentHash]));
    return {
      loaded: loaded.map((pack) => ({
        ...pack,
        sources: sources.filter((source) => source.pack === pack.id),
        indicators: formsOf(indicators.filter((indicator) => indicator.pack === pack.id)),
      })),
      shipped: SHIPPED.map(({ heading, contentHash }) => ({
        ...heading,
        standing: standingOf(contentHash, hashes.get(heading.id)),
      })),
    };
  });

function standingOf(shipped: ShippedPack["contentHash"], stored: string | undefined) {
  if (stored === undefined) return "not-loaded" as const;
  return stored === shipped ? ("loaded" as const) : ("different" as const);
}

function formsOf(indicators: readonly StoredIndicator[]) {
  const memberships = indicators.filter(({ form }) => form === "memberships").length;
  return { figures: indicators.length - memberships, memberships };
}
