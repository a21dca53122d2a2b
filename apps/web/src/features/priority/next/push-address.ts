import { type CriterionId, SWING_POINTS_MAXIMUM, type SwingPoints } from "@entente/domain";
import type { Parameters } from "../../../lib/parameters.ts";
import { type Weighting, weightingHref } from "../frame/weighting-address.ts";

export const PUSH_PATH = "/priorities/next";

/** Recommendations that there is room for unless the address says otherwise; our setting. */
export const CAPACITY_DEFAULT = 5;
/** Most recommendations that the page shows, within its budget, and that there can be room for. */
export const SHOWN_MAXIMUM = 60;

/** What the address says beside whose weights rank the technologies. */
export interface PushAddress {
  readonly capacity: number;
  /** Points by criterion of triage; absent when all count alike. */
  readonly points: SwingPoints | null;
}

export interface ReadPushAddress {
  readonly address: PushAddress;
  /** What could not be used and was left out, one sentence each. */
  readonly problems: readonly string[];
}

/** Reads `?capacity=5&push-leverage=80&push-effect=40`; a criterion that is not named has full points. */
export function readPushAddress(
  parameters: Parameters,
  criteria: readonly Pick<{ readonly id: CriterionId; readonly name: string }, "id" | "name">[],
): ReadPushAddress {
  const problems: string[] = [];
  const one = (name: string) => ([parameters[name] ?? []].flat()[0] ?? "").trim();

  const asked = one("capacity");
  const isCapacity = /^\d{1,3}$/u.test(asked) && Number(asked) <= SHOWN_MAXIMUM;
  if (asked !== "" && !isCapacity) {
    problems.push(
      `The room must be a whole number from 0 to ${SHOWN_MAXIMUM}. Shown with ${CAPACITY_DEFAULT}.`,
    );
  }

  const points: [CriterionId, number][] = criteria.map(({ id, name }) => {
    const text = one(pointsParameter(id));
    if (text === "") return [id, SWING_POINTS_MAXIMUM];
    const isPoints = /^\d{1,3}(?:\.\d{1,4})?$/u.test(text) && Number(text) <= SWING_POINTS_MAXIMUM;
    if (!isPoints)
      problems.push(`${name} takes from 0 to ${SWING_POINTS_MAXIMUM} points. Shown with all of them.`);
    return [id, isPoints ? Number(text) : SWING_POINTS_MAXIMUM];
  });
  const isNothing = points.every(([, value]) => value === 0);
  if (isNothing && points.length > 0) {
    problems.push("Something must count: not everything may have 0 points. Shown with all alike.");
  }
  const isAlike = points.every(([, value]) => value === SWING_POINTS_MAXIMUM);

  return {
    address: {
      capacity: isCapacity ? Number(asked) : CAPACITY_DEFAULT,
      points: isNothing || isAlike ? null : (Object.fromEntries(points) as SwingPoints),
    },
    problems,
  };
}

/** Name of the parameter that holds a criterion's points. */
export function pointsParameter(criterion: CriterionId): string {
  return `push-${criterion}`;
}

/** The points of a criterion, all of them when nothing else is asked for. */
export function pointsOf({ points }: Pick<PushAddress, "points">, criterion: CriterionId): number {
  return points?.[criterion] ?? SWING_POINTS_MAXIMUM;
}

/** The parameters beside the weighting; what is as usual is left out. */
export function pushParameters({ capacity, points }: PushAddress): Readonly<Record<string, string>> {
  return {
    ...(capacity === CAPACITY_DEFAULT ? {} : { capacity: String(capacity) }),
    ...Object.fromEntries(
      Object.entries(points ?? {})
        .filter(([, value]) => value !== SWING_POINTS_MAXIMUM)
        .map(([criterion, value]) => [pointsParameter(criterion as CriterionId), String(value)]),
    ),
  };
}

/** The page with some parts of its address changed. */
export function pushHref(
  weighting: Weighting,
  address: PushAddress,
  changes: Partial<PushAddress> = {},
): string {
  return weightingHref(PUSH_PATH, weighting, pushParameters({ ...address, ...changes }));
}
