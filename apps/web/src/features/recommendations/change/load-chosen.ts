import { type Entente, type EntenteOutputs, type Refusal, refusalOf } from "@entente/client";
import type { Person } from "@entente/contract";
import type { RecommendationKey, Result } from "@entente/domain";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import type { BulkChange } from "../list-address.ts";
import { type Chosen, chosenFrom } from "./chosen.ts";

export interface LoadedChosen {
  readonly chosen: readonly Chosen[];
  /** Keys that the register does not hold. */
  readonly unknown: readonly RecommendationKey[];
}

/** The chosen recommendations as they stand now, in the order of their keys in the address. */
export async function loadChosen(
  kind: BulkChange,
  keys: readonly RecommendationKey[],
  person: Pick<Person, "id" | "agency">,
): Promise<Result<LoadedChosen, Refusal>> {
  const client = await api();
  const answers = await Promise.all(
    keys.map(async (key) => ({ key, answer: await ask(detailOrNull(client, key)) })),
  );
  const chosen: Chosen[] = [];
  const unknown: RecommendationKey[] = [];
  for (const { key, answer } of answers) {
    if (!answer.ok) return answer;
    if (answer.value === null) unknown.push(key);
    else chosen.push(chosenFrom(answer.value, kind, person));
  }
  return { ok: true, value: { chosen, unknown } };
}

async function detailOrNull(
  client: Entente,
  key: RecommendationKey,
): Promise<EntenteOutputs["recommendation"]["get"] | null> {
  try {
    return await client.recommendation.get.query({ key });
  } catch (error) {
    if (refusalOf(error)?.code === "not-found") return null;
    throw error;
  }
}
