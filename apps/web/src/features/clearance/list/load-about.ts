import type { Entente } from "@entente/client";
import { COALITION_KEY_PREFIX, type RecommendationKey } from "@entente/domain";
import { today } from "../../../lib/today.ts";

/** Most rounds that a record's page shows; the total stands beside them. */
const SHOWN = 10;

export type ClearancesAbout = Awaited<ReturnType<typeof loadClearancesAbout>>;

/** The last clearances of what the record says, and of updates and reports on it. */
export async function loadClearancesAbout(client: Entente, key: RecommendationKey) {
  const { rows, total } = await client.clearance.list.query({ about: key, limit: SHOWN });
  const isProposal = key.startsWith(`${COALITION_KEY_PREFIX}-`);
  const kind = isProposal ? ("coalition-proposal" as const) : ("recommendation" as const);
  return { subject: { kind, key }, rounds: { rows, total }, today: today() };
}
