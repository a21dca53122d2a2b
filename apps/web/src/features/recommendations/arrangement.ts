import type { ListRow, RecommendationListOutput } from "@entente/contract";
import type { Direction, Group, Sort } from "@entente/domain";
import { HEALTH_WORDS, IMPLEMENTATION_WORDS, THEME_WORDS } from "../../lib/words.ts";
import type { Names } from "./facet-value.ts";
import { type ListAddress, listHref } from "./list-address.ts";

type MatchCount = RecommendationListOutput["total"];

const ORDER_WORDS: Readonly<Record<Sort, Readonly<Record<Direction, string>>>> = {
  due: { ascending: "earliest due date first", descending: "latest due date first" },
  key: { ascending: "by key", descending: "by key, last first" },
  updated: { ascending: "longest unchanged first", descending: "latest change first" },
  health: { ascending: "worst health first", descending: "best health first" },
};

/** Whether a search decides the order: few enough matches come best first, whatever order was asked for. */
export function isRanked({ text }: Pick<ListAddress, "text">, total: MatchCount): boolean {
  return text !== null && !total.isCapped;
}

/** How the rows follow each other, such as "earliest due date first". */
export function orderWords(
  address: Pick<ListAddress, "text" | "sort" | "direction">,
  total: MatchCount,
): string {
  return isRanked(address, total) ? "best match first" : ORDER_WORDS[address.sort][address.direction];
}

/** The direction that a first click on a header gives: the one that shows what is pressing or new. */
const FIRST_DIRECTION: Readonly<Record<Sort, Direction>> = {
  due: "ascending",
  key: "ascending",
  updated: "descending",
  health: "ascending",
};

/** Where a header leads: to its order, or to the opposite when the list is in that order already. */
export function sortHref(address: ListAddress, sort: Sort): string {
  const opposite: Direction = address.direction === "ascending" ? "descending" : "ascending";
  return listHref(address, { sort, direction: address.sort === sort ? opposite : FIRST_DIRECTION[sort] });
}

/** The heading under which a row stands. */
export function groupHeading(group: Group, row: ListRow, names: Names): string {
  switch (group) {
    case "theme":
      return THEME_WORDS[row.theme];
    case "lead":
      return `${row.lead}, ${names.agency.get(row.lead) ?? "name not known"}`;
    case "health":
      return HEALTH_WORDS[row.health.label];
    case "implementation":
      return IMPLEMENTATION_WORDS[row.implementation];
  }
}
