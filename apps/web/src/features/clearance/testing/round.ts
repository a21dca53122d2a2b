import { clearanceHold, clearanceRound } from "@entente/contract";
import { type CalendarDate, type OfficeStanding, parseCalendarDate } from "@entente/domain";
import type { z } from "zod";

const AT = "2026-05-06T12:00:00.000Z";
const BY = { person: "doc-officer", seat: "doc-main", agency: "DOC" };
const TEXT = { content: "Fund the act.", sha256: "0".repeat(64) };

interface RoundChanges {
  /** Required offices with how they stand. */
  readonly offices: Readonly<Record<string, OfficeStanding>>;
  readonly ending?: "cleared" | "lapsed" | "recalled";
}

/** A round that DOC called on CHIP-1, to be answered by 14 May 2026. */
export function roundWith({ offices, ending }: RoundChanges): z.output<typeof clearanceRound> {
  const called = Object.keys(offices).map((office) => ({ office, asking: "required" as const }));
  return clearanceRound.parse({
    id: "01890000-0000-7000-8000-000000000001",
    subject: { kind: "recommendation", key: "CHIP-1" },
    convener: "DOC",
    text: TEXT,
    called: {
      kind: "called",
      from: "draft",
      round: "01890000-0000-7000-8000-000000000001",
      subject: { kind: "recommendation", key: "CHIP-1" },
      text: TEXT,
      convener: "DOC",
      offices: called,
      suspense: "2026-05-14",
      atSuspense: "hold",
      follows: null,
      at: AT,
      by: BY,
    },
    offices: Object.entries(offices).map(([office, standing]) => ({
      office,
      asking: "required",
      standing,
      answer: answerOf(office, standing),
      withdrawal: null,
      settlement: null,
    })),
    comments: [],
    suspense: "2026-05-14",
    suspenseMoves: [],
    atSuspense: "hold",
    follows: null,
    level: null,
    elevations: [],
    memo: null,
    status: ending ?? "in-coordination",
    ending: endingOf(ending),
  });
}

function answerOf(office: string, to: OfficeStanding) {
  if (to === "not-answered" || to === "no-answer" || to === "non-concurrence-withdrawn") return null;
  const reason = to === "non-concur" ? "It goes too far." : null;
  const by = { person: "an-officer", seat: "a-seat", agency: office.split("/")[0] };
  const facts = { from: "not-answered", comments: [], suspense: "2026-05-14", at: AT };
  return { kind: "answered", office, to, reason, by, ...facts };
}

function endingOf(kind: RoundChanges["ending"]) {
  if (kind === undefined) return null;
  const from = "in-coordination";
  const base = { kind, from, at: AT, by: BY };
  if (kind === "lapsed") return { ...base, text: { ...TEXT, content: "Repeal the act." } };
  return kind === "recalled" ? { ...base, reason: "The act was amended." } : base;
}

export function held(holds: readonly z.input<typeof clearanceHold>[]) {
  return holds.map((hold) => clearanceHold.parse(hold));
}

export function day(text: string): CalendarDate {
  const parsed = parseCalendarDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}
