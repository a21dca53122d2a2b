import { HEALTH_LABELS, IMPLEMENTATIONS } from "@entente/domain";

/** What the agencies are set against: how their recommendations stand, or what they claim of their own shares. */
export const HEAT_VIEWS = ["health", "status"] as const;
export type HeatView = (typeof HEAT_VIEWS)[number];

/** The values of a view, in the order of its columns. */
export const HEAT_VALUES = {
  health: HEALTH_LABELS,
  status: IMPLEMENTATIONS,
} as const satisfies Record<HeatView, readonly string[]>;
export type HeatValue = (typeof HEAT_VALUES)[HeatView][number];

/** Sorted by the count of a value or of all, most first; absent keeps the hierarchy. */
export type HeatSort = HeatValue | "all" | null;

export interface HeatAddress {
  readonly by: HeatView;
  readonly sort: HeatSort;
}

type AddressParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The view that an address asks for; whatever it does not know is left at its default. */
export function parseHeatAddress(parameters: AddressParameters): HeatAddress {
  const by = HEAT_VIEWS.find((view) => view === parameters["by"]) ?? "health";
  const sorts: readonly Exclude<HeatSort, null>[] = [...HEAT_VALUES[by], "all"];
  return { by, sort: sorts.find((sort) => sort === parameters["sort"]) ?? null };
}

/** The address of a view; defaults are left out. */
export function heatHref({ by, sort }: HeatAddress): string {
  const parameters = [...(by === "health" ? [] : [`by=${by}`]), ...(sort === null ? [] : [`sort=${sort}`])];
  return parameters.length === 0 ? "/agencies" : `/agencies?${parameters.join("&")}`;
}
