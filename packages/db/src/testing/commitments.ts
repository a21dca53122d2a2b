import type {
  AccountFact,
  AgencyId,
  CalendarDate,
  Commitment,
  CommitmentEntry,
  CommitmentKey,
  CountryCode,
  ForumId,
  ObligationAccount,
  Party,
  RecommendationKey,
  RoughDate,
  Speaker,
  TechnologyId,
} from "@entente/domain";
import { OBLIGATION_ACCOUNTS } from "@entente/domain";
import { pick, seededRandom } from "./random.ts";
import { SEED_SIGNATURE, TEST_NOW } from "./records.ts";

export const USA: Party = { country: "USA" as CountryCode, agency: null };
export const EU: Party = { country: "EU" as CountryCode, agency: null };
export const USA_NIST: Party = { country: "USA" as CountryCode, agency: "NIST" as AgencyId };
export const commitmentKey = (text: string) => text as CommitmentKey;

export function endOf(year: string): RoughDate {
  return { on: `${year}-12-31` as CalendarDate, precision: "year" };
}

/** Owed by the United States and the European Union by the end of 2025. */
export function testCommitment(key: string, changes: Partial<Commitment> = {}): Commitment {
  return {
    key: commitmentKey(key),
    forum: "ttc" as ForumId,
    workingGroup: null,
    madeOn: "2024-04-05" as CalendarDate,
    text: `What ${key} promises.`,
    source: { title: "Joint statement", locator: "Paragraph 4", caveat: null },
    basis: "public-record",
    technologies: ["ai" as TechnologyId],
    recommendations: [],
    obligations: [USA, EU].map((owedBy) => ({ owedBy, text: null, due: endOf("2025") })),
    ...changes,
  };
}

/** What somebody said of an obligation of which they had said `from` before. */
export function testAccount(
  owedBy: Party,
  speaker: Speaker,
  to: ObligationAccount,
  on: string,
  from: ObligationAccount | null = null,
): AccountFact {
  return {
    kind: "account",
    owedBy,
    speaker,
    from,
    to,
    on: on as CalendarDate,
    recordedAt: TEST_NOW,
    by: SEED_SIGNATURE.by,
    reason: "So it is.",
    evidence: [],
    basis: "reported",
  };
}

export const countrySpeaker = ({ country }: Party): Speaker => ({ kind: "country", country });
export const VERIFIER_SPEAKER: Speaker = { kind: "verifier" };

/** Histories of every kind, the same for the same seed: two obligations each, some accounts of both words. */
export function testHistories(count: number, seed = 1): readonly (readonly CommitmentEntry[])[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const due = random() < 0.2 ? null : endOf(pick(random, ["2024", "2025", "2026", "2027"]));
    const commitment = testCommitment(`GEN${(index % 7) + 1}-${index + 1}`, {
      madeOn: pick(random, ["2022-12-05", "2023-05-31", "2024-04-05"]) as CalendarDate,
      technologies: random() < 0.5 ? [] : [pick(random, ["ai", "quantum"]) as TechnologyId],
      recommendations: random() < 0.2 ? ["CHIP-1" as RecommendationKey] : [],
      obligations: [USA, EU].map((owedBy) => ({ owedBy, text: null, due })),
    });
    const said = [USA, EU].flatMap((owedBy) => {
      const speakers = [countrySpeaker(owedBy), VERIFIER_SPEAKER];
      return (random() < 0.5 ? speakers : speakers.toReversed()).flatMap((speaker) =>
        random() < 0.5 ? [] : [testAccount(owedBy, speaker, pick(random, OBLIGATION_ACCOUNTS), "2025-02-03")],
      );
    });
    return [
      { kind: "made", commitment } as const,
      ...said.map((fact) => ({ kind: "stated", fact }) as const),
    ];
  });
}
