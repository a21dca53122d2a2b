import type { DataHolding, HoldingId, Result } from "@entente/domain";
import type { Signature } from "./ports.ts";
import type { Authorship, SequenceMoved } from "./priority-port.ts";

/** One version of a holding; without a holding it withdraws it. */
export interface HoldingEntry extends Authorship {
  readonly id: HoldingId;
  readonly sequence: number;
  readonly holding: DataHolding | null;
  readonly reason: string;
}

/** A holding that stands in the register. */
export interface StoredHolding extends HoldingEntry {
  readonly holding: DataHolding;
}

export interface PoolingRepository {
  /** Holdings that stand, by domain, country and title, at most `limit`, with how many there are. */
  holdings(limit: number): Promise<{ readonly rows: readonly StoredHolding[]; readonly total: number }>;
  /** Every version of a holding, newest first; none when the register never had it. */
  holdingHistory(id: HoldingId): Promise<readonly HoldingEntry[]>;
  /** Puts down the next version, or withdraws the holding. `expected` is the last version seen, 0 for none. */
  appendHolding(
    id: HoldingId,
    expected: number,
    entry: Pick<HoldingEntry, "holding" | "reason">,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;
}
