import { formatPackProblem, type PackInvalid, type ShippedPack } from "@entente/data";
import {
  type Database,
  type PackNamesTaken,
  registerItself,
  repositories,
  type Signature,
} from "@entente/db";
import { loadPack, type PackInRegister } from "./load-pack.ts";

/** What became of the packs that a register opens with. */
export interface PackSeeding {
  readonly loaded: readonly PackInRegister[];
  /** Packs whose content in the register is another than the shipped one: an operator decides which stays. */
  readonly different: readonly ShippedPack[];
}

/**
 * Loads those of the packs that the register does not have, except optional ones. A pack that is there stays as it is,
 * also when the shipped one has changed.
 */
export async function seedPacks(
  database: Database,
  shipped: readonly ShippedPack[],
  signature: Signature,
): Promise<PackSeeding> {
  const stored = await repositories(database, registerItself(signature.by.person)).packs.packs();
  const hashes = new Map(stored.map(({ id, contentHash }) => [id, contentHash]));

  const loaded: PackInRegister[] = [];
  for (const pack of shipped.filter(({ id, isOptional }) => !isOptional && !hashes.has(id))) {
    const result = await loadPack(database, pack.texts, signature);
    if (!result.ok) throw new Error(sentenceFor(pack, result.error));
    loaded.push(result.value);
  }
  const different = shipped.filter(({ id, contentHash }) => {
    const present = hashes.get(id);
    return present !== undefined && present !== contentHash;
  });
  return { loaded, different };
}

function sentenceFor({ id }: ShippedPack, error: PackInvalid | PackNamesTaken): string {
  const lines =
    error.code === "pack-invalid"
      ? error.problems.map(formatPackProblem)
      : error.taken.map((name) => `${name.kind} ${name.id} belongs to the pack ${name.pack}`);
  return [`the shipped pack ${id} cannot be loaded:`, ...lines].join("\n");
}
