import { seedPacks } from "@entente/api";
import { shippedPacks } from "@entente/data";
import type { Database } from "@entente/db";
import type { Instant } from "@entente/domain";
import type { Logger } from "pino";
import { packSignature } from "../packs/pack-signature.ts";
import { packLine } from "../packs/pack-words.ts";

/** Loads the packs that every register opens with, where they are missing, and says so. */
export async function openPacks(database: Database, at: Instant, log: Logger): Promise<void> {
  const { loaded, different } = await seedPacks(database, shippedPacks(), packSignature(at));
  for (const one of loaded) log.info(`data pack ${packLine(one)}`);
  for (const { id, path } of different) {
    log.warn(
      `the data pack ${id} differs from the one that is shipped; to take that one: pnpm load-pack ${path}`,
    );
  }
}
