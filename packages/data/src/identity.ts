import { createHash } from "node:crypto";
import {
  type CoordinationSheetId,
  type EvidenceId,
  type HoldingId,
  type IdMalformed,
  type MeetingId,
  type MilestoneId,
  parseCoordinationSheetId,
  parseEvidenceId,
  parseHoldingId,
  parseMeetingId,
  parseMilestoneId,
  parseRecommendationId,
  parseTensionId,
  type RecommendationId,
  type Result,
  type TensionId,
} from "@entente/domain";
import { expectValue } from "./expect-value.ts";

/** The recommendation's id: the same for the same names, on every machine. */
export function recommendationIdFrom(...names: readonly string[]): RecommendationId {
  return idFrom(parseRecommendationId, "recommendation", names);
}

/** The milestone's id: the same for the same names, on every machine. */
export function milestoneIdFrom(...names: readonly string[]): MilestoneId {
  return idFrom(parseMilestoneId, "milestone", names);
}

/** The evidence's id: the same for the same names, on every machine. */
export function evidenceIdFrom(...names: readonly string[]): EvidenceId {
  return idFrom(parseEvidenceId, "evidence", names);
}

/** The meeting's id: the same for the same names, on every machine. */
export function meetingIdFrom(...names: readonly string[]): MeetingId {
  return idFrom(parseMeetingId, "meeting", names);
}

/** The coordination sheet's id: the same for the same names, on every machine. */
export function sheetIdFrom(...names: readonly string[]): CoordinationSheetId {
  return idFrom(parseCoordinationSheetId, "coordination sheet", names);
}

/** The tension's id: the same for the same names, on every machine. */
export function tensionIdFrom(...names: readonly string[]): TensionId {
  return idFrom(parseTensionId, "tension", names);
}

/** The data holding's id: the same for the same names, on every machine. */
export function holdingIdFrom(...names: readonly string[]): HoldingId {
  return idFrom(parseHoldingId, "holding", names);
}

function idFrom<Id>(
  parse: (value: string) => Result<Id, IdMalformed>,
  kind: string,
  names: readonly string[],
): Id {
  return expectValue(parse(uuidFrom([kind, ...names].join("\n"))));
}

/** UUID version 8 (RFC 9562) made of the name's SHA-256. */
function uuidFrom(name: string): string {
  const bytes = createHash("sha256").update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
