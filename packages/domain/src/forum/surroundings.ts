import type { CountryCode, ForumId } from "../id.ts";
import { compareText } from "../internal/text.ts";
import { ok, type Result } from "../result.ts";
import { type Docks, docksFor } from "./docking.ts";
import { scopeOfCollaboration } from "./effort-scope.ts";
import type { Collaboration, Forum } from "./forum.ts";
import { liveTables } from "./live-tables.ts";
import {
  type LiveTable,
  type LoadChange,
  loadAfterDocking,
  loadAfterNewTable,
  loadOn,
  type WebLoad,
} from "./load.ts";
import {
  type EffortOverlap,
  type EffortScope,
  OVERLAP_LABELS,
  type OverlapSettingInvalid,
  type OverlapSettings,
  overlapBetween,
} from "./overlap.ts";

/** What a proposed effort is looked at beside; a frozen proposal keeps it whole. */
export interface SurroundingsInputs {
  readonly scope: EffortScope & { readonly members: readonly CountryCode[] };
  readonly forums: readonly Forum[];
  readonly collaborations: readonly Collaboration[];
  readonly settings: OverlapSettings;
}

/** One collaboration beside a proposed effort. */
export interface CollaborationOverlap {
  readonly collaboration: Collaboration["id"];
  /** False when it has ended: it cannot be duplicated any more. */
  readonly isRunning: boolean;
  readonly overlap: EffortOverlap;
}

/** What exists around a proposed effort: forums to dock onto, efforts that it repeats, and what it adds to the web. */
export interface Surroundings {
  readonly docking: Docks;
  /** What docking onto each forum, and a table of their own, would add to the tables of each member. */
  readonly loadAfterDocking: readonly { readonly forum: ForumId; readonly load: readonly LoadChange[] }[];
  readonly loadAfterNewTable: readonly LoadChange[];
  readonly load: WebLoad;
  /** Duplicates first, then adjacent, then the rest; running before ended, then by id. */
  readonly overlaps: readonly CollaborationOverlap[];
}

/**
 * What exists around these members and what they would do, where members of a forum sit at all of its working groups;
 * fails with `overlap-setting-invalid`.
 */
export function surroundingsOf(inputs: SurroundingsInputs): Result<Surroundings, OverlapSettingInvalid> {
  return surroundingsAmong(inputs, liveTables(inputs.forums, inputs.collaborations));
}

/** The same where it is known who sits at each table. */
export function surroundingsAmong(
  { scope, forums, collaborations, settings }: SurroundingsInputs,
  tables: readonly LiveTable[],
): Result<Surroundings, OverlapSettingInvalid> {
  const docking = docksFor(scope.members, forums);
  const overlaps: CollaborationOverlap[] = [];
  for (const collaboration of collaborations) {
    const overlap = overlapBetween(scope, scopeOfCollaboration(collaboration, forums), settings);
    if (!overlap.ok) return overlap;
    const isRunning = collaboration.endedYear === null;
    overlaps.push({ collaboration: collaboration.id, isRunning, overlap: overlap.value });
  }
  return ok({
    docking,
    loadAfterDocking: docking.docks.map((dock) => ({
      forum: dock.forum,
      load: loadAfterDocking(scope.members, tables, dock),
    })),
    loadAfterNewTable: loadAfterNewTable(scope.members, tables),
    load: loadOn(scope.members, tables),
    overlaps: overlaps.toSorted(
      (a, b) =>
        OVERLAP_LABELS.indexOf(a.overlap.label) - OVERLAP_LABELS.indexOf(b.overlap.label) ||
        Number(b.isRunning) - Number(a.isRunning) ||
        compareText(a.collaboration, b.collaboration),
    ),
  });
}
