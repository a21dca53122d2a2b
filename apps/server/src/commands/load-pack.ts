/**
 * Puts a data pack into the register: `load-pack FOLDER`. Says what was loaded, or every problem and ends with 1. The
 * packs that every register opens with come first where they are missing: others name their countries.
 */
import { resolve } from "node:path";
import { loadPack, seedPacks } from "@entente/api";
import { packTexts, shippedPacks } from "@entente/data";
import { now } from "../clock.ts";
import { packSignature } from "../packs/pack-signature.ts";
import { packLine, refusedPackLines } from "../packs/pack-words.ts";
import { endOver } from "../start/end.ts";
import { RefusedStart, WRONG_SETTINGS } from "../start/refused-start.ts";
import { seedRegister } from "../start/seed-register.ts";
import { runOnStorage } from "./run.ts";

try {
  const [folder, ...others] = process.argv.slice(2);
  if (folder === undefined || others.length > 0) {
    throw new RefusedStart(
      "Name one folder: load-pack packages/data/packs/eto-chip-supply-chain",
      WRONG_SETTINGS,
    );
  }
  const texts = packTexts(resolve(process.env["INIT_CWD"] ?? ".", folder));
  if (!texts.ok) throw new RefusedStart(refusedPackLines(texts.error).join("\n"));
  await runOnStorage(async (database) => {
    const at = now();
    await seedRegister(database, at);
    const signature = packSignature(at);
    for (const one of (await seedPacks(database, shippedPacks(), signature)).loaded)
      console.log(packLine(one));
    const loaded = await loadPack(database, texts.value, signature);
    console.log(loaded.ok ? packLine(loaded.value) : refusedPackLines(loaded.error).join("\n"));
    return loaded.ok ? 0 : 1;
  }, "Stop the server first, load the pack, and start it again.");
} catch (error) {
  endOver(error);
}
