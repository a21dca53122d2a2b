import type { CriterionId } from "@entente/domain/id";
import { type PriorityModel, SWING_POINTS_MAXIMUM, type SwingPoints } from "@entente/domain/priority";
import type { Parameters } from "../../../lib/parameters.ts";

/** What stands in the number fields, as typed. */
export type TypedPoints = Readonly<Record<CriterionId, string>>;

const PREFIX = "points.";

/** Name of a criterion's number field. */
export function fieldName(criterion: CriterionId): string {
  return `${PREFIX}${criterion}`;
}

/** What a form without scripts sent, field by field; absent when the address is not from that form. */
export function typedIn({ criteria }: PriorityModel, parameters: Parameters): TypedPoints | null {
  if (!Object.keys(parameters).some((name) => name.startsWith(PREFIX))) return null;
  const entries = criteria.map(({ id }) => [id, [parameters[fieldName(id)] ?? []].flat()[0] ?? ""]);
  return Object.fromEntries(entries) as TypedPoints;
}

export function asTyped(points: SwingPoints): TypedPoints {
  const entries = Object.entries(points).map(([id, value]) => [id, String(value)]);
  return Object.fromEntries(entries) as TypedPoints;
}

/** The points that a text stands for; absent when it is not a number from 0 to 100 with at most four decimals. */
export function readPoint(text: string): number | null {
  if (!/^\d{1,3}(?:\.\d{1,4})?$/u.test(text.trim())) return null;
  const value = Number(text);
  return value <= SWING_POINTS_MAXIMUM ? value : null;
}

/** All points, when every field holds a number that can be used. */
export function readTyped(typed: TypedPoints): SwingPoints | null {
  const entries = Object.entries(typed).map(([id, text]) => [id, readPoint(text)] as const);
  if (entries.some(([, value]) => value === null)) return null;
  return Object.fromEntries(entries) as SwingPoints;
}
