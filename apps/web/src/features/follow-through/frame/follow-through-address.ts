import type { commitmentListInput } from "@entente/contract";
import {
  OBLIGATION_STATES,
  type ObligationState,
  parseCountryCode,
  parseForumId,
  parseRecommendationKey,
  parseTechnologyId,
  WORDS,
  type Word,
} from "@entente/domain";
import type { z } from "zod";
import { type Parameters, parameterOf, parametersOf } from "../../../lib/parameters.ts";

export const FOLLOW_THROUGH_PATH = "/follow-through";

/** Which commitments are looked at, and by whose word. */
export interface FollowThroughAddress {
  readonly forum: string | null;
  readonly country: string | null;
  readonly technology: string | null;
  readonly state: ObligationState | null;
  readonly word: Word;
  readonly isDisputed: boolean;
  readonly recommendation: string | null;
  readonly cursor: string | null;
}

export const WHOLE: FollowThroughAddress = {
  forum: null,
  country: null,
  technology: null,
  state: null,
  word: "claimed",
  isDisputed: false,
  recommendation: null,
  cursor: null,
};

/** Reads `?forum=ttc&country=USA&state=late&word=verified&disputed=yes`; what is none is left out. */
export function readFollowThrough(parameters: Parameters): FollowThroughAddress {
  const valid = (name: string, parse: (text: string) => { readonly ok: boolean }) => {
    const value = parameterOf(parameters, name);
    return parse(value).ok ? value : null;
  };
  const oneOf = <Value extends string>(name: string, values: readonly Value[]) => {
    const [given] = parametersOf(parameters, name);
    return values.find((value) => value === given) ?? null;
  };
  const cursor = parameterOf(parameters, "cursor");
  return {
    forum: valid("forum", parseForumId),
    country: valid("country", parseCountryCode),
    technology: valid("technology", parseTechnologyId),
    state: oneOf("state", OBLIGATION_STATES),
    word: oneOf("word", WORDS) ?? "claimed",
    isDisputed: parameterOf(parameters, "disputed") === "yes",
    recommendation: valid("recommendation", parseRecommendationKey),
    cursor: cursor === "" ? null : cursor,
  };
}

/** The page with these choices; a new choice begins at the first page of the list. */
export function followThroughHref(
  address: FollowThroughAddress,
  changes: Partial<FollowThroughAddress> = {},
  anchor = "",
): string {
  const { isDisputed, word, ...texts } = { ...address, cursor: null, ...changes };
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(texts)) if (value !== null) parameters.set(name, value);
  if (word !== "claimed") parameters.set("word", word);
  if (isDisputed) parameters.set("disputed", "yes");
  const query = parameters.toString();
  return `${FOLLOW_THROUGH_PATH}${query === "" ? "" : `?${query}`}${anchor === "" ? "" : `#${anchor}`}`;
}

/** The commitments that rates and times are counted over. */
export function askedTable({ forum, country, technology, recommendation }: FollowThroughAddress) {
  return {
    forums: forum === null ? [] : [forum],
    countries: country === null ? [] : [country],
    technologies: technology === null ? [] : [technology],
    recommendation,
  };
}

/** The commitments that are listed. */
export function askedList(address: FollowThroughAddress): z.input<typeof commitmentListInput> & object {
  const { state, word, isDisputed, cursor } = address;
  return {
    ...askedTable(address),
    states: state === null ? [] : [state],
    word,
    isDisputed,
    cursor,
    limit: 50,
  };
}
