import type { Entente } from "@entente/client";
import type { PriorityBasis, StoredRatingOutput } from "@entente/contract";
import { notFound } from "next/navigation";
import type { Parameters } from "../../../lib/parameters.ts";
import { ratingAnchor } from "../frame/pages.ts";
import { type CriterionRatings, ratingRows } from "./rating-rows.ts";
import { type RatingsAddress, readRatingsAddress } from "./ratings-address.ts";

export interface RatingsPage {
  readonly basis: PriorityBasis;
  readonly technology: PriorityBasis["technologies"][number];
  readonly rows: readonly CriterionRatings[];
  readonly address: RatingsAddress;
  /** The history that the address asks for, newest first; absent when it asks for none. */
  readonly history: readonly StoredRatingOutput[] | null;
}

/** Everything that the ratings page of a technology shows; goes to the page for missing things when there is none. */
export async function loadRatings(
  client: Entente,
  asked: string,
  parameters: Parameters,
): Promise<RatingsPage> {
  const basis = await client.priority.basis.query();
  const technology = basis.technologies.find(({ id }) => id === asked);
  if (technology === undefined) notFound();
  const rows = ratingRows(basis.model.model, basis.ratings, technology.id);
  const address = readRatingsAddress(parameters);
  return { basis, technology, rows, address, history: await unfolded(client, technology.id, rows, address) };
}

async function unfolded(
  client: Entente,
  technology: RatingsPage["technology"]["id"],
  rows: readonly CriterionRatings[],
  { history }: RatingsAddress,
): Promise<RatingsPage["history"]> {
  const place = rows
    .flatMap(({ criterion, bands }) => [{ criterion, band: null }, ...bands])
    .find(({ criterion, band }) => ratingAnchor({ criterion: criterion.id, band }) === history);
  if (place === undefined) return null;
  const { criterion, band } = place;
  const subject = { kind: "technology", technology, band } as const;
  return (await client.priority.ratingHistory.query({ subject, criterion: criterion.id })).entries;
}
