import { READINESS_BAND_LEVELS, type ReadinessBand } from "@entente/domain";
import { READINESS_BAND_WORDS } from "../../../lib/words.ts";

/** A band with its levels: "Research, TRL 1–3". */
export function bandWords(band: ReadinessBand): string {
  const { lowest, highest } = READINESS_BAND_LEVELS[band];
  return `${READINESS_BAND_WORDS[band]}, TRL ${lowest}–${highest}`;
}
