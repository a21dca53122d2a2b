import type { Entente, EntenteOutputs } from "@entente/client";
import type { HoldingRow, Vocabulary } from "@entente/contract";
import { parseHoldingId } from "@entente/domain";

export type HoldingEntry = EntenteOutputs["pooling"]["holdingHistory"]["entries"][number];

export interface HoldingPage {
  /** What the holding is, as last put down. */
  readonly last: HoldingRow;
  /** How it was taken out of the register; absent while it stands. */
  readonly withdrawal: HoldingEntry | null;
  /** Every version, newest first. */
  readonly entries: readonly HoldingEntry[];
  readonly vocabulary: Vocabulary;
}

/** One holding with its versions; absent when the register never had it. */
export async function loadHolding(client: Entente, address: string): Promise<HoldingPage | null> {
  const id = parseHoldingId(address);
  if (!id.ok) return null;
  const [{ entries }, vocabulary] = await Promise.all([
    client.pooling.holdingHistory.query({ id: id.value }),
    client.reference.vocabulary.query(),
  ]);
  const [newest] = entries;
  const last = entries.find((entry): entry is HoldingRow => entry.holding !== null);
  if (newest === undefined || last === undefined) return null;
  return { last, withdrawal: newest.holding === null ? newest : null, entries, vocabulary };
}
