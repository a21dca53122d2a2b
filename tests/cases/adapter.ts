import type { Json } from "./case.ts";
import type { Figures } from "./figure.ts";
import { EXACT, type ToleranceSettings } from "./tolerance.ts";

/** What an adapter may know of a case beside its input. */
export interface Surroundings {
  readonly expected: Json;
  /** Where other cases that it names lie. */
  readonly folder: string;
}

/** Puts the input of one kind of case to the package. */
export interface Adapter {
  readonly figures: (input: Json, surroundings: Surroundings) => Figures;
  readonly tolerance: ToleranceSettings;
}

export type Adapters = Readonly<Record<string, Adapter>>;

/** An adapter for figures that are exact but for rounding. */
export function exactly(figures: Adapter["figures"]): Adapter {
  return { figures, tolerance: EXACT };
}
