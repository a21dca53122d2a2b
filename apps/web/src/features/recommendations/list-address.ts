import { matching } from "@entente/contract";
import {
  DIRECTIONS,
  type Direction,
  FACETS,
  type Facet,
  GROUPS,
  type Group,
  type RecommendationKey,
  SORTS,
  type Sort,
} from "@entente/domain";
import { FACET_WORDS } from "../../lib/words.ts";
import { isFacetValue, isKnown, type Names } from "./facet-value.ts";

export const LIST_PATH = "/recommendations";

export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** What the address of the list says: which recommendations, in which order, from where on, and what is unfolded. */
export interface ListAddress {
  readonly text: string | null;
  readonly filters: Filters;
  readonly sort: Sort;
  readonly direction: Direction;
  readonly group: Group | null;
  readonly cursor: string | null;
  /** The facet whose values are all shown. */
  readonly unfolded: Facet | null;
}

export const WHOLE_LIST: ListAddress = {
  text: null,
  filters: {},
  sort: "key",
  direction: "ascending",
  group: null,
  cursor: null,
  unfolded: null,
};

/** The parameters of an address, as the framework gives them. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface ReadAddress {
  readonly address: ListAddress;
  /** What could not be used and was left out, one sentence each. */
  readonly problems: readonly string[];
}

const FACET_VALUES_MAXIMUM = 60;
const CURSOR_MAXIMUM = 2000;
const PARAMETERS: readonly string[] = ["text", ...FACETS, "sort", "direction", "group", "cursor", "unfold"];

/** Reads an address. What is wrong in it is named and left out; empty parameters say nothing. */
export function readListAddress(parameters: Parameters): ReadAddress {
  const problems: string[] = [];
  const all = (name: string) => [parameters[name] ?? []].flat().filter((value) => value !== "");
  const oneOf = <T extends string>(name: string, list: readonly T[]): T | null => {
    const [value] = all(name);
    const known = list.find((item) => item === value);
    if (value !== undefined && known === undefined) {
      problems.push(`${quoted(value)} is not a ${name}; use ${list.join(", ")}.`);
    }
    return known ?? null;
  };

  for (const name of Object.keys(parameters)) {
    if (!PARAMETERS.includes(name)) problems.push(`${quoted(name)} is not a filter of this list.`);
  }

  const text = matching.text.safeParse(all("text").join(" ").trim() || null);
  if (!text.success) problems.push("The search text has to be one line of at most 200 characters.");

  const filters: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const values = [...new Set(all(facet))];
    const usable = values.filter((value) => isFacetValue(facet, value)).slice(0, FACET_VALUES_MAXIMUM);
    for (const value of values.filter((given) => !isFacetValue(facet, given))) {
      problems.push(unknownValue(facet, value));
    }
    if (usable.length > 0) filters[facet] = usable;
  }

  const [cursor = null] = all("cursor");
  if (cursor !== null && cursor.length > CURSOR_MAXIMUM) problems.push(PLACE_UNKNOWN);

  return {
    address: {
      text: text.success ? text.data : null,
      filters,
      sort: oneOf("sort", SORTS) ?? WHOLE_LIST.sort,
      direction: oneOf("direction", DIRECTIONS) ?? WHOLE_LIST.direction,
      group: oneOf("group", GROUPS),
      cursor: cursor === null || cursor.length > CURSOR_MAXIMUM ? null : cursor,
      unfolded: oneOf("unfold", FACETS),
    },
    problems,
  };
}

export const PLACE_UNKNOWN = "The place in the list is not known any more; this is its first page.";

/** The address without values that the register does not know, with a sentence for each. */
export function withKnownValues({ address, problems }: ReadAddress, names: Names): ReadAddress {
  const filters: Partial<Record<Facet, readonly string[]>> = {};
  const unknown: string[] = [];
  for (const [facet, values] of activeFilters(address)) {
    const known = values.filter((value) => isKnown(facet, value, names));
    if (known.length > 0) filters[facet] = known;
    for (const value of values) if (!isKnown(facet, value, names)) unknown.push(unknownValue(facet, value));
  }
  return { address: { ...address, filters }, problems: [...problems, ...unknown] };
}

/** The filters in use, in the order of the facets. */
export function activeFilters({
  filters,
}: Pick<ListAddress, "filters">): readonly (readonly [Facet, readonly string[]])[] {
  return FACETS.flatMap((facet) => {
    const values = filters[facet] ?? [];
    return values.length === 0 ? [] : [[facet, values] as const];
  });
}

/** Whether anything narrows the list. */
export function isNarrowed(address: ListAddress): boolean {
  return address.text !== null || activeFilters(address).length > 0;
}

/** The parameters of an address in a fixed order; what is as usual is left out. */
export function listParameters(address: ListAddress): URLSearchParams {
  const parameters = new URLSearchParams();
  if (address.text !== null) parameters.append("text", address.text);
  for (const [facet, values] of activeFilters(address)) {
    for (const value of values) parameters.append(facet, value);
  }
  for (const part of ["sort", "direction", "group", "cursor"] as const) {
    const value = address[part];
    if (value !== null && value !== WHOLE_LIST[part]) parameters.append(part, value);
  }
  if (address.unfolded !== null) parameters.append("unfold", address.unfolded);
  return parameters;
}

/** The address of the list with some parts changed. It starts at the first page unless a place is given. */
export function listHref(address: ListAddress, changes: Partial<ListAddress> = {}): string {
  return hrefOf(LIST_PATH, { ...address, cursor: null, unfolded: null, ...changes });
}

/** The address of the file with the same rows: all pages, so without a place. */
export function exportHref(address: ListAddress): string {
  return hrefOf(`${LIST_PATH}/export.csv`, { ...address, cursor: null, unfolded: null });
}

export type BulkChange = "due" | "contact";

/** The address of the form that changes several recommendations at once. */
export function changeHref(
  kind: BulkChange,
  keys: readonly RecommendationKey[],
  from: string,
  to?: string,
): string {
  const parameters = new URLSearchParams({ kind });
  for (const key of keys) parameters.append("key", key);
  if (to !== undefined) parameters.append("to", to);
  parameters.append("from", from);
  return `${LIST_PATH}/change?${parameters}`;
}

function hrefOf(path: string, address: ListAddress): string {
  const parameters = listParameters(address).toString();
  return parameters === "" ? path : `${path}?${parameters}`;
}

function unknownValue(facet: Facet, value: string): string {
  return `${FACET_WORDS[facet]}: ${quoted(value)} is not known.`;
}

/** A value from outside for a sentence, cut short. */
function quoted(value: string): string {
  return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
}
