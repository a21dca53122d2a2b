import { type Entente, type EntenteOutputs, type Refusal, refusalOf } from "@entente/client";
import type { Facet, Result } from "@entente/domain";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";
import { OFFERED_FACETS } from "./facet-options.ts";
import { type Names, namesOf } from "./facet-value.ts";
import {
  activeFilters,
  type ListAddress,
  type Parameters,
  PLACE_UNKNOWN,
  type ReadAddress,
  readListAddress,
  withKnownValues,
} from "./list-address.ts";

export type ListPage = EntenteOutputs["recommendation"]["list"];
export type FacetCounts = EntenteOutputs["recommendation"]["facets"];

/** What an address asks for, in terms that the register knows. */
export interface AskedList extends ReadAddress {
  readonly names: Names;
}

/** What a page of the list and its file begin with. */
export interface LoadedList extends AskedList {
  readonly page: ListPage;
}

/** What the address asks for; what is wrong in it is named and left out. */
export async function loadAsked(parameters: Parameters): Promise<Result<AskedList, Refusal>> {
  const vocabulary = await ask((await api()).reference.vocabulary.query());
  if (!vocabulary.ok) return vocabulary;
  const names = namesOf(vocabulary.value);
  return { ok: true, value: { ...withKnownValues(readListAddress(parameters), names), names } };
}

/** The rows that are asked for; the first page when the place is not known any more, which is named too. */
export async function loadRows(
  asked: AskedList,
  limit: number,
  client: Entente,
): Promise<Result<LoadedList, Refusal>> {
  const { address, problems } = asked;
  const page = await ask(pageOrNull(client, address, limit));
  if (!page.ok) return page;
  if (page.value !== null) return { ok: true, value: { ...asked, page: page.value } };

  const fromStart = { ...address, cursor: null };
  const first = await ask(client.recommendation.list.query(listInput(fromStart, limit)));
  if (!first.ok) return first;
  const named = [...problems, PLACE_UNKNOWN];
  return { ok: true, value: { ...asked, address: fromStart, problems: named, page: first.value } };
}

/** The counts among the matches, and for each facet in use those without it: what choosing another value would give. */
export interface LoadedCounts {
  readonly matching: FacetCounts;
  readonly without: ReadonlyMap<Facet, FacetCounts>;
}

export async function loadCounts(address: ListAddress): Promise<Result<LoadedCounts, Refusal>> {
  const client = await api();
  const { text, filters } = address;
  const inUse = activeFilters(address)
    .map(([facet]) => facet)
    .filter((facet) => OFFERED_FACETS.some((offered) => offered === facet));
  const narrowings = [filters, ...inUse.map((facet) => ({ ...filters, [facet]: undefined }))];
  const answers = await Promise.all(
    narrowings.map((narrowing) =>
      ask(client.recommendation.facets.query({ text, filters: filtersInput(narrowing) })),
    ),
  );

  const counts: FacetCounts[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    counts.push(answer.value);
  }
  const [matching, ...others] = counts;
  if (matching === undefined) throw new Error("the counts among the matches are asked for first");
  const without = new Map<Facet, FacetCounts>();
  inUse.forEach((facet, index) => {
    const counted = others[index];
    if (counted !== undefined) without.set(facet, counted);
  });
  return { ok: true, value: { matching, without } };
}

/** The query of an address in the API's shape. */
export function listInput({ text, filters, sort, direction, group, cursor }: ListAddress, limit: number) {
  return { text, filters: filtersInput(filters), sort, direction, group, cursor, limit };
}

export function filtersInput(filters: ListAddress["filters"]): Partial<Record<Facet, string[]>> {
  const input: Partial<Record<Facet, string[]>> = {};
  for (const [facet, values] of activeFilters({ filters })) input[facet] = [...values];
  return input;
}

/** The page, or nothing when its place is not one that this query gave out. */
async function pageOrNull(client: Entente, address: ListAddress, limit: number): Promise<ListPage | null> {
  try {
    return await client.recommendation.list.query(listInput(address, limit));
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal?.code === "not-found" && refusal.kind === "page") return null;
    throw error;
  }
}
