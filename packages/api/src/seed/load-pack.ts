import { type PackInvalid, type PackTexts, readPack } from "@entente/data";
import {
  type Database,
  type PackLoaded,
  type PackNamesTaken,
  registerItself,
  repositories,
  type Signature,
} from "@entente/db";
import { ok, type PackHeading, type Result } from "@entente/domain";

/** A pack with how its loading ended. */
export interface PackInRegister extends PackLoaded {
  readonly pack: PackHeading;
}

/**
 * Checks the files of a pack against what the register knows and puts it there, whole or not at all.
 *
 * Fails with `pack-invalid`, listing every row that cannot be used, and with `pack-names-taken` when another pack took
 * its names at the same moment.
 */
export async function loadPack(
  database: Database,
  texts: PackTexts,
  signature: Signature,
): Promise<Result<PackInRegister, PackInvalid | PackNamesTaken>> {
  const { alignment, coalition, packs, reference } = repositories(
    database,
    registerItself(signature.by.person),
  );
  const [countries, technologies, requirements, firstModel, sources, indicators] = await Promise.all([
    reference.countries(),
    reference.technologies(),
    coalition.findLatestRequirements(),
    alignment.findModel(1),
    packs.sources(),
    packs.indicators(),
  ]);
  const read = readPack(texts, {
    countries: countries.map(({ code }) => code),
    technologies: technologies.map(({ id }) => id),
    requirements: requirements?.set ?? null,
    alignment: firstModel === null ? null : (await alignment.getModel()).model,
    sources,
    indicators,
  });
  if (!read.ok) return read;
  const { id, title, isOptional, license } = read.value;
  const loaded = await packs.load(read.value, signature);
  return loaded.ok ? ok({ pack: { id, title, isOptional, license }, ...loaded.value }) : loaded;
}
