import type { Entente, EntenteOutputs } from "@entente/client";
import type { AlignmentBasis } from "@entente/contract";
import type { CountryCode } from "@entente/domain";
import { notFound } from "next/navigation";
import type { Parameters } from "../../../lib/parameters.ts";
import { type StanceRow, stanceRows } from "./stance-rows.ts";
import { readStancesAddress, type StancesAddress } from "./stances-address.ts";

export type StanceHistory = EntenteOutputs["alignment"]["stanceHistory"]["entries"];

export interface StancesPage {
  readonly basis: AlignmentBasis;
  readonly country: CountryCode;
  readonly isReference: boolean;
  readonly rows: readonly StanceRow[];
  readonly address: StancesAddress;
  /** The history that the address asks for, newest first; absent when it asks for none. */
  readonly history: StanceHistory | null;
}

/** Everything that the page of a country's stances shows; goes to the page for missing things when it has none. */
export async function loadStances(
  client: Entente,
  asked: string,
  parameters: Parameters,
): Promise<StancesPage> {
  const basis = await client.alignment.basis.query({});
  const holder = basis.model.model.holders.find(({ country }) => country === asked);
  if (holder === undefined) notFound();
  const { country, isReference } = holder;
  const rows = stanceRows(basis, country);
  const address = readStancesAddress(parameters);
  const row = rows.find(({ issue }) => issue.id === address.issue);
  const history =
    row === undefined
      ? null
      : (await client.alignment.stanceHistory.query({ holder: country, issue: row.issue.id })).entries;
  return { basis, country, isReference, rows, address, history };
}
