import { packCapability, type StatedCapability } from "@entente/contract";
import type { StoredPack, StoredRequirementSet, StoredSource } from "@entente/db";
import { type Capability, checkCapability, type PackId } from "@entente/domain";
import type { SignedInContext } from "../context.ts";

/** The kind of a pack's entries that say what countries can do. */
const KIND = "capabilities";
/** More rows than packs say of countries on requirements. */
const ENTRIES_MAXIMUM = 20_000;

/** The requirements in force, and all that is said of who meets them. */
export interface StoredStatements {
  readonly requirements: StoredRequirementSet;
  readonly statements: readonly StatedCapability[];
}

/**
 * What stands in the register and what loaded packs say beside it. What was said under earlier requirements and does not
 * fit those in force is left out, as if it had not been said.
 */
export async function storedStatements({
  repositories: { coalition, packs },
  today,
}: Pick<SignedInContext, "repositories" | "today">): Promise<StoredStatements> {
  const [requirements, stated, entries, loaded, sources] = await Promise.all([
    coalition.getRequirements(),
    coalition.capabilities(),
    packs.entries(KIND, null, ENTRIES_MAXIMUM),
    packs.packs(),
    packs.sources(),
  ]);
  if (entries.total > entries.rows.length) {
    throw new Error(`packs state ${entries.total} capabilities, and at most ${ENTRIES_MAXIMUM} are read`);
  }
  const ofPacks = entries.rows.map(({ pack, fact }) => ofPack(pack, fact, loaded, sources));
  const all = [...stated.map((one): StatedCapability => ({ ...one, pack: null })), ...ofPacks];
  return {
    requirements,
    statements: all.filter(({ capability }) => checkCapability(requirements.set, capability, today).ok),
  };
}

function ofPack(
  pack: PackId,
  fact: object,
  loaded: readonly StoredPack[],
  sources: readonly StoredSource[],
): StatedCapability {
  const { indicator, year, value, unit, source, ...said } = packCapability.parse(fact);
  const load = loaded.find(({ id }) => id === pack);
  const cited = sources.find(({ id }) => id === source);
  if (load === undefined || cited === undefined) throw new Error(`the pack ${pack} is not whole`);
  const { title, publisher, year: published, license, caveat } = cited;
  const capability: Capability = {
    ...said,
    basis: "public-record",
    source: { title, publisher, year: published, license, locator: indicator, caveat },
    passage: null,
    figure: { indicator, firstYear: null, year, value, unit },
  };
  const { country, requirement } = said;
  const { at, by, personName } = load;
  return { country, requirement, sequence: 0, capability, pack, at, by, personName };
}
