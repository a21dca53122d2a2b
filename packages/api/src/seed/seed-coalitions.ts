import type { Coalitions } from "@entente/data";
import {
  type CoalitionRepository,
  contentHash,
  type Database,
  registerItself,
  repositories,
  type Signature,
} from "@entente/db";
import type { Capability } from "@entente/domain";

/**
 * Puts requirements and capabilities into a register that has none. Can be called again after it was stopped in the
 * middle: what was ever said stays as it is, withdrawn or not, and what is missing follows.
 */
export async function seedCoalitions(
  database: Database,
  { set, capabilities }: Pick<Coalitions, "set" | "capabilities">,
  signature: Signature,
): Promise<void> {
  const { coalition } = repositories(database, registerItself(signature.by.person));
  if ((await coalition.findRequirements(set.version)) === null) {
    await coalition.appendRequirements(set, "The requirements that the register opens with.", signature);
  }
  for (const said of byPlace(capabilities)) await seedPlace(coalition, said, signature);
}

/** What is said of one country on one requirement, in the order given. */
function byPlace(capabilities: readonly Capability[]): Iterable<readonly Capability[]> {
  const places = new Map<string, readonly Capability[]>();
  for (const capability of capabilities) {
    const place = `${capability.country} ${capability.requirement}`;
    places.set(place, [...(places.get(place) ?? []), capability]);
  }
  return places.values();
}

async function seedPlace(
  coalition: CoalitionRepository,
  said: readonly Capability[],
  signature: Signature,
): Promise<void> {
  const [first] = said;
  if (first === undefined) return;
  const { country, requirement } = first;
  const history = await coalition.capabilityHistory({ country, requirement });
  const known = new Set(history.map(({ capability }) => contentHash(capability)));
  let last = history.length;
  for (const capability of said.filter((one) => !known.has(contentHash(one)))) {
    const act = { capability, withdraws: null, withdrawalReason: null };
    const saved = await coalition.appendCapability({ country, requirement }, last, act, signature);
    if (!saved.ok) throw new Error(`${country} on ${requirement} was changed while it was being seeded`);
    last = saved.value;
  }
}
