import {
  addDays,
  type CalendarDate,
  type CountryCode,
  type ForumId,
  type Instant,
  type MilestoneId,
  NOT_SCHEDULED,
  parseRecommendationKey,
  type RecommendationId,
  type RecommendationKey,
  type RecommendationRecord,
  type Schedule,
  type TechnologyId,
  THEMES,
} from "@entente/domain";
import { v7 } from "uuid";
import type { Signature } from "../ports.ts";
import { pick, seededRandom } from "./random.ts";
import { agencyOf, mainSeatOf, officerOf, TEST_TECHNOLOGIES } from "./reference.ts";

export const TEST_TODAY = "2026-05-04" as CalendarDate;
export const TEST_NOW = "2026-05-04T09:30:00.123Z" as Instant;

const SHARING = ["NIST", "STATE", "NSF", "USTR", "DOE"] as const;
const SERIES = ["CHIP", "AI", "DATA", "QUANTUM"] as const;
const WORDS = [
  "export",
  "licence",
  "fabrication",
  "allied",
  "privacy",
  "flows",
  "standards",
  "telescope",
] as const;

export function testKey(text: string): RecommendationKey {
  const key = parseRecommendationKey(text);
  if (!key.ok) throw new Error(`${text} is no key`);
  return key.value;
}

/** Signed by the officer of an agency, at a moment. */
export function signedBy(agency: string, at: Instant = TEST_NOW, action = "test.change"): Signature {
  return {
    by: { person: officerOf(agency), seat: mainSeatOf(agency), agency: agencyOf(agency) },
    role: "action-officer",
    at,
    action,
    source: "test",
    requestId: v7(),
  };
}

export const SEED_SIGNATURE: Signature = signedBy("STATE", TEST_NOW, "register.seed");

/** A record as first registered, led by NIST with no other share unless stated otherwise. */
export function testRecord(
  key: string,
  changes: Partial<Omit<RecommendationRecord, "recommendation">> & {
    readonly recommendation?: Partial<RecommendationRecord["recommendation"]>;
  } = {},
): RecommendationRecord {
  const { recommendation, ...rest } = changes;
  return {
    recommendation: {
      id: v7() as RecommendationId,
      key: testKey(key),
      title: `Recommendation ${key}`,
      statement: `What ${key} asks for.`,
      theme: "technology",
      instrument: "program",
      passages: [{ source: "test-source", section: "Technologies", paragraph: 1 }],
      issued: { on: "2026-01-05" as CalendarDate, precision: "day" },
      technologies: [],
      stages: [],
      partners: [],
      forums: [],
      buildsOn: [],
      externalActors: [],
      ...recommendation,
    },
    assignments: [shareOf("NIST", "lead")],
    schedule: NOT_SCHEDULED,
    milestones: [],
    dependsOn: [],
    evidence: [],
    facts: [],
    ...rest,
  };
}

export function shareOf(
  agency: string,
  role: "lead" | "supporting",
): RecommendationRecord["assignments"][number] {
  return {
    agency: agencyOf(agency),
    role,
    basis: "proposal",
    mainContact: mainSeatOf(agency),
    alternateContact: null,
  };
}

export function dueOn(due: CalendarDate): Schedule {
  return { originalDue: due, currentDue: due, slips: [] };
}

/** Records of every kind, the same for the same seed but for their ids. About one in four waits for an earlier one. */
export function testRecords(count: number, seed = 1): readonly RecommendationRecord[] {
  const random = seededRandom(seed);
  const made: RecommendationRecord[] = [];
  for (let index = 1; index <= count; index += 1) made.push(randomRecord(index, made, random));
  return made;
}

function randomRecord(
  index: number,
  earlier: readonly RecommendationRecord[],
  random: () => number,
): RecommendationRecord {
  const lead = pick(random, SHARING);
  const supporting = SHARING.filter((agency) => agency !== lead && random() < 0.3);
  const due = addDays(TEST_TODAY, Math.floor(random() * 800) - 200);
  const waitsFor = earlier.length > 0 && random() < 0.25 ? [pick(random, earlier).recommendation.key] : [];
  const words = [pick(random, WORDS), pick(random, WORDS), pick(random, WORDS)].join(" ");
  return testRecord(`${pick(random, SERIES)}-${index}`, {
    recommendation: {
      title: `Number ${index}: ${words}`,
      statement: `Agree with allies on ${pick(random, WORDS)} number ${index}.`,
      theme: pick(random, THEMES),
      technologies: TEST_TECHNOLOGIES.filter(() => random() < 0.4).map((name) => name as TechnologyId),
      partners: random() < 0.3 ? ["JPN" as CountryCode] : [],
      forums: random() < 0.3 ? ["ttc" as ForumId] : [],
    },
    assignments: [shareOf(lead, "lead"), ...supporting.map((agency) => shareOf(agency, "supporting"))],
    schedule: random() < 0.8 ? dueOn(due) : NOT_SCHEDULED,
    milestones:
      random() < 0.3
        ? [
            {
              id: v7() as MilestoneId,
              title: `Step of ${index}`,
              startsOn: null,
              schedule: dueOn(addDays(due, -30)),
              doneOn: null,
              note: null,
              basis: "proposal",
            },
          ]
        : [],
    dependsOn: waitsFor,
  });
}
