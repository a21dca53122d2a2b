import { compareText } from "../internal/text.ts";
import type { DataHolding } from "./holding.ts";

/** How two holdings of one domain differ, so that together they show more than each alone. */
export interface Complement {
  /** Whether they hold different kinds of data. */
  readonly differsInModality: boolean;
  /** Whom or what only one of them covers, and both; absent where one does not say whom it covers. In text order. */
  readonly populations: {
    readonly onlyFirst: readonly string[];
    readonly onlySecond: readonly string[];
    readonly shared: readonly string[];
  } | null;
  /** Respects in which they are known to differ, 0 to 2; with 0 they add numbers alone. */
  readonly respects: number;
}

/** How the second holding complements the first. */
export function complementOf(first: DataHolding, second: DataHolding): Complement {
  const differsInModality = named(first.modality) !== named(second.modality);
  const populations = populationsOf(first, second);
  const differsInPopulation =
    populations !== null && populations.onlyFirst.length + populations.onlySecond.length > 0;
  const respects = Number(differsInModality) + Number(differsInPopulation);
  return { differsInModality, populations, respects };
}

/** Names are the same whatever their case and the space around them. */
export function named(text: string): string {
  return text.trim().toLowerCase();
}

function populationsOf(first: DataHolding, second: DataHolding): Complement["populations"] {
  const [one, other] = [first, second].map(({ populations }) =>
    [...new Set(populations.map(named))].toSorted(compareText),
  ) as [string[], string[]];
  if (one.length === 0 || other.length === 0) return null;
  return {
    onlyFirst: one.filter((population) => !other.includes(population)),
    onlySecond: other.filter((population) => !one.includes(population)),
    shared: one.filter((population) => other.includes(population)),
  };
}
