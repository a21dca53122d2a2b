import { BULK_LIMIT, calendarDate, recommendationKey, seatId } from "@entente/contract";
import type { CalendarDate, RecommendationKey, SeatId } from "@entente/domain";
import { formatCount } from "../../../lib/numbers.ts";
import { BULK_CHANGES } from "../bulk-rights.ts";
import { type BulkChange, LIST_PATH, type Parameters } from "../list-address.ts";

/** What the address of a bulk change says: what is changed, on which recommendations, and where to go back to. */
export interface ChangeAddress {
  readonly kind: BulkChange;
  readonly keys: readonly RecommendationKey[];
  /** The value to begin with: a day, or a seat. */
  readonly to: CalendarDate | SeatId | null;
  readonly from: string;
}

export interface ReadChangeAddress {
  readonly address: ChangeAddress;
  /** What could not be used and was left out, one sentence each. */
  readonly problems: readonly string[];
}

export function readChangeAddress(parameters: Parameters): ReadChangeAddress {
  const all = (name: string) => [parameters[name] ?? []].flat().filter((value) => value !== "");
  const [givenKind] = all("kind");
  const kind = BULK_CHANGES.find((known) => known === givenKind);
  const keys = [...new Set(all("key"))].map((text) => ({ text, parsed: recommendationKey.safeParse(text) }));
  const usable = keys.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : []));
  const [givenTo] = all("to");
  const to = (kind === "contact" ? seatId : calendarDate).safeParse(givenTo);
  return {
    address: {
      kind: kind ?? "due",
      keys: usable.slice(0, BULK_LIMIT),
      to: to.success ? to.data : null,
      from: listAddress(all("from")[0]),
    },
    problems: [
      ...(givenKind !== undefined && kind === undefined
        ? [`“${shortened(givenKind)}” is no change; due dates and contacts can be changed here.`]
        : []),
      ...keys.flatMap(({ text, parsed }) =>
        parsed.success ? [] : [`“${shortened(text)}” is no key; a key is such as CHIP-1.`],
      ),
      ...(usable.length > BULK_LIMIT
        ? [
            `At most ${formatCount(BULK_LIMIT)} change at once; the first ${formatCount(BULK_LIMIT)} are taken.`,
          ]
        : []),
      ...(givenTo !== undefined && !to.success ? [`“${shortened(givenTo)}” cannot be filled in here.`] : []),
    ],
  };
}

/** The page that says what was saved, with the way back. */
export function savedHref(
  kind: BulkChange,
  keys: readonly RecommendationKey[],
  was: string | null,
  from: string,
): string {
  const parameters = new URLSearchParams({ kind });
  for (const key of keys) parameters.append("key", key);
  if (was !== null) parameters.append("to", was);
  parameters.append("from", from);
  return `${LIST_PATH}/change/saved?${parameters}`;
}

/** The list's own address with its filters; the whole list for anything else. */
function listAddress(given: string | undefined): string {
  const isList =
    given !== undefined && (given === LIST_PATH || /^\/recommendations\?[^\s\\#]*$/u.test(given));
  return isList ? given : LIST_PATH;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
