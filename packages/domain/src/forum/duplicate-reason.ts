import type { CollaborationId } from "../id.ts";
import { isBlank } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import type { CollaborationOverlap } from "./surroundings.ts";

/** The effort repeats what runs already, and nobody said why it should be proposed all the same. */
export interface DuplicateReasonMissing {
  readonly code: "duplicate-reason-missing";
  readonly duplicates: readonly CollaborationId[];
}

/** Running collaborations that the effort would duplicate. */
export function duplicatesIn(overlaps: readonly CollaborationOverlap[]): readonly CollaborationId[] {
  return overlaps
    .filter(({ isRunning, overlap }) => isRunning && overlap.label === "duplicate")
    .map(({ collaboration }) => collaboration);
}

/** Nothing when the effort duplicates nothing that runs, or a reason is given; fails with `duplicate-reason-missing`. */
export function checkDuplicateReason(
  overlaps: readonly CollaborationOverlap[],
  reason: string,
): Result<void, DuplicateReasonMissing> {
  const duplicates = duplicatesIn(overlaps);
  if (duplicates.length === 0 || !isBlank(reason)) return ok(undefined);
  return err({ code: "duplicate-reason-missing", duplicates });
}
