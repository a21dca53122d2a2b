import { ok, type Result } from "../result.ts";
import { coveredBy } from "./figures-at.ts";
import type { CandidateUnknown } from "./member-rule.ts";
import { type CoalitionModel, meetsRequirement } from "./model.ts";
import { type MemberRepeated, placesOf } from "./places.ts";
import type { CoalitionRequirement } from "./requirement.ts";

/** One requirement and how every candidate stands to it. */
export interface CoverageTableRow<M extends string, R extends string> extends CoalitionRequirement<R> {
  readonly isCovered: boolean;
  /** Members who meet it; `depth` of them cover it. */
  readonly membersMeeting: number;
  /** In the order of the candidates. */
  readonly cells: readonly CoverageTableCell<M>[];
}
export interface CoverageTableCell<M extends string> {
  readonly candidate: M;
  readonly isMember: boolean;
  /** Absent where it is not known. */
  readonly level: number | null;
  readonly isMet: boolean;
}

/**
 * Requirements by candidates, as these members cover them.
 *
 * Fails with `candidate-unknown` when a member is no candidate, and with `member-repeated` when one is named twice.
 */
export function coverageTable<M extends string, R extends string>(
  model: CoalitionModel<M, R>,
  members: readonly M[],
): Result<readonly CoverageTableRow<M, R>[], CandidateUnknown | MemberRepeated<M>> {
  const places = placesOf(model, members);
  if (!places.ok) return places;
  const covered = coveredBy(model, places.value);
  return ok(
    model.requirements.map((requirement, at) => ({
      ...requirement,
      isCovered: covered.includes(at),
      membersMeeting: places.value.filter((place) => meetsRequirement(model, place, at)).length,
      cells: model.candidates.map((candidate, place) => ({
        candidate,
        isMember: places.value.includes(place),
        level: model.capability[place]?.[at] ?? null,
        isMet: meetsRequirement(model, place, at),
      })),
    })),
  );
}
