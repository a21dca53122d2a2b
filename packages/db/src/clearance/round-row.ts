import {
  type AgencyId,
  agencyOf,
  type ClearanceRound,
  holdsOf,
  isRunning,
  type OfficeId,
  silentOffices,
} from "@entente/domain";
import type { InferInsertModel } from "drizzle-orm";
import type { StoredRound } from "../clearance-port.ts";
import type { clearanceRounds } from "../schema/index.ts";

type RoundRow = Required<InferInsertModel<typeof clearanceRounds>>;

/** What of a round its facts do not say. */
export type RoundFrame = Pick<StoredRound, "title" | "about" | "textVersion" | "version">;

/** The round as its row shows it. */
export function rowOfRound(round: ClearanceRound, frame: RoundFrame): RoundRow {
  const { id, subject, convener, called, suspense, atSuspense, status, level, follows } = round;
  const owing = isRunning(status) ? owingOffices(round) : [];
  return {
    ...frame,
    id,
    subjectKind: subject.kind,
    subjectKey: subject.key,
    convener,
    convenerAgency: agencyOf(convener),
    calledAt: called.at,
    suspense,
    atSuspense,
    status,
    isRunning: isRunning(status),
    level,
    required: round.offices.filter(({ asking }) => asking === "required").map(({ office }) => office),
    owing,
    owingAgencies: [...new Set<AgencyId>(owing.map(agencyOf))],
    opposing: holdsOf(round).flatMap((hold) => (hold.kind === "non-concurrence" ? [hold.office] : [])),
    openCritical: holdsOf(round).filter(({ kind }) => kind === "critical-comment").length,
    silent: silentOffices(round).length,
    follows,
  };
}

function owingOffices(round: ClearanceRound): readonly OfficeId[] {
  return holdsOf(round).flatMap(({ kind, office }) =>
    kind === "not-answered" || kind === "no-answer" ? [office] : [],
  );
}
