import type { DataHolding } from "@entente/domain";

/** A holding with what its source says of it and what is ours. */
export interface DescribedHolding extends DataHolding {
  readonly reason: string;
}

/** Data that bodies hold, as far as a register opens with them. */
export interface Holdings {
  readonly holdings: readonly DescribedHolding[];
}
