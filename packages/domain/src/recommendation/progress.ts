import { implementationOf, type Status } from "./history.ts";
import type { Assignment, Milestone } from "./record.ts";

/** How far the shares and milestones have come, always as a part of a stated whole. */
export interface Progress {
  /** Shares by what their agencies claim; the four add up to `shares`. */
  readonly implemented: number;
  readonly partiallyImplemented: number;
  readonly declined: number;
  readonly remaining: number;
  readonly shares: number;
  readonly milestonesDone: number;
  readonly milestones: number;
  /** Implemented part of the shares that were not declined, 0 to 1; absent when every share was declined. */
  readonly fraction: number | null;
}

/** Progress as claimed. A partially implemented share counts as not implemented: how much of it is done is not known. */
export function recommendationProgress(
  assignments: readonly Assignment[],
  milestones: readonly Milestone[],
  status: Status,
): Progress {
  const claims = assignments.map(({ agency }) => implementationOf(status, agency));
  const implemented = claims.filter((claim) => claim === "implemented").length;
  const partiallyImplemented = claims.filter((claim) => claim === "partially-implemented").length;
  const declined = claims.filter((claim) => claim === "declined").length;
  const owed = claims.length - declined;
  return {
    implemented,
    partiallyImplemented,
    declined,
    remaining: claims.length - implemented - partiallyImplemented - declined,
    shares: claims.length,
    milestonesDone: milestones.filter(({ doneOn }) => doneOn !== null).length,
    milestones: milestones.length,
    fraction: owed === 0 ? null : implemented / owed,
  };
}
