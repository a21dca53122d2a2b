import type { AlignmentModel, CountryStance, Instant, LinkedEffect } from "@entente/domain";
import type { QuotedPassage } from "../portfolio.ts";

/** What a register of stances opens with. */
export interface Alignment {
  readonly model: AlignmentModel;
  /** By issue, country and day; a country without a stance on an issue is not known, never a no. */
  readonly stances: readonly CountryStance[];
  readonly effects: readonly LinkedEffect[];
  /** One short quotation for each place in the brief that an issue or a stance rests on. */
  readonly passages: readonly Omit<QuotedPassage, "key">[];
  /** The moment at which it was put on record; no stance is younger. */
  readonly recordedAt: Instant;
}
