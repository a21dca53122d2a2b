import type { Entente } from "@entente/client";
import { checkEffortInput, type Vocabulary } from "@entente/contract";
import { type CoalitionNames, coalitionNames } from "../../coalition/frame/coalition-names.ts";
import type { EffortCheck } from "../frame/outputs.ts";
import type { CheckAddress } from "./check-address.ts";

export interface CheckPage {
  readonly address: CheckAddress;
  /** Absent while nobody is named. */
  readonly check: EffortCheck | null;
  readonly vocabulary: Vocabulary;
  readonly names: CoalitionNames;
  /** Countries that can be chosen: those that are compared elsewhere. */
  readonly countries: Vocabulary["countries"];
}

/** What exists around the effort that the address names. */
export async function loadCheck(client: Entente, address: CheckAddress): Promise<CheckPage> {
  const { members, technologies, bands } = address;
  const asked = checkEffortInput.safeParse({ members, technologies, bands, issues: null });
  const [vocabulary, { countries }, check] = await Promise.all([
    client.reference.vocabulary.query(),
    client.alignment.basis.query({}),
    asked.success ? client.forum.checkEffort.query(asked.data) : null,
  ]);
  return { address, check, vocabulary, countries, names: coalitionNames({ requirements: [] }, vocabulary) };
}
