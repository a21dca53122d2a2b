import {
  type ClearanceFact,
  type ClearanceRound,
  callRound,
  type FrozenText,
  presentRound,
  type RoundCall,
} from "../clearance/index.ts";
import {
  agencyOf,
  type ClearanceRoundId,
  type OfficeId,
  parseClearanceRoundId,
  parseOfficeId,
  parsePersonId,
  parseSeatId,
} from "../id.ts";
import type { SeatedAuthor } from "../office.ts";
import { expectOk } from "./expect-result.ts";
import { day, noonOf } from "./record-builder.ts";

export const office = (text: string): OfficeId => expectOk(parseOfficeId(text));

/** Calls the round. */
export const NSC = office("NSC");
/** Are required. */
export const STATE_EB = office("STATE/EB");
export const DOC_OFFICE = office("DOC");
export const NIST_OFFICE = office("NIST");
/** Is informed. */
export const OSTP = office("OSTP");
/** Was not asked. */
export const USDA = office("USDA");

export const SUSPENSE = day("2026-05-14");

export const roundId = (number: number): ClearanceRoundId =>
  expectOk(parseClearanceRoundId(`01890000-0000-7000-8000-${String(number).padStart(12, "0")}`));

/** A text with a fingerprint that tells the texts of these tests apart: its length and the last digit of each letter's code. */
export function frozen(content: string): FrozenText {
  const digits = Array.from(content, (sign) => ((sign.codePointAt(0) ?? 0) % 16).toString(16));
  return { content, sha256: (String(content.length) + digits.join("")).padEnd(64, "0").slice(0, 64) };
}

export const TEXT = frozen("Fund the act in full.\nReport by May.");

/** The main seat of an office, and who holds it. */
export function signatoryOf(of: OfficeId): SeatedAuthor {
  const name = of.toLowerCase().replaceAll("/", "-");
  const seat = expectOk(parseSeatId(`${name}-main`));
  return { person: expectOk(parsePersonId(`${name}-officer`)), seat, agency: agencyOf(of) };
}

export const signedOn = (on: string, by: OfficeId) => ({ at: noonOf(on), by: signatoryOf(by) });

export function callOf(parts: Partial<RoundCall> = {}): RoundCall {
  return {
    round: roundId(1),
    subject: { kind: "recommendation", key: "CHIP-1" },
    text: TEXT,
    convener: NSC,
    offices: [
      { office: STATE_EB, asking: "required" },
      { office: DOC_OFFICE, asking: "required" },
      { office: NIST_OFFICE, asking: "required" },
      { office: OSTP, asking: "informed" },
    ],
    suspense: SUSPENSE,
    atSuspense: "hold",
    ...signedOn("2026-05-04", NSC),
    ...parts,
  };
}

/** One step of a round, which must be accepted: what it appends. */
export type RoundStep = (round: ClearanceRound) => readonly ClearanceFact[];

/** The facts of a round called so and taken through these steps. */
export function factsOf(parts: Partial<RoundCall>, ...steps: readonly RoundStep[]): readonly ClearanceFact[] {
  const called: ClearanceFact = expectOk(callRound(callOf(parts), null));
  return steps.reduce<readonly ClearanceFact[]>(
    (facts, step) => [...facts, ...step(presentRound(facts))],
    [called],
  );
}

/** The round called on 4 May 2026 to be answered by 14 May, after these steps. */
export function roundOf(...steps: readonly RoundStep[]): ClearanceRound {
  return presentRound(factsOf({}, ...steps));
}

/** As `roundOf`, going on without those who are silent. */
export function proceedingRoundOf(...steps: readonly RoundStep[]): ClearanceRound {
  return presentRound(factsOf({ atSuspense: "proceed" }, ...steps));
}
