import {
  type Designation,
  type EvidenceId,
  type MilestoneId,
  publicDesignation,
  type RecommendationId,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import { type Database, registerItself } from "../../database.ts";
import { repositories } from "../../repositories.ts";
import { TTC, testJoining, testSetup } from "../../testing/forum.ts";
import { dueOn, SEED_SIGNATURE, TEST_NOW, TEST_TODAY, testKey, testRecord } from "../../testing/records.ts";
import { agencyOf } from "../../testing/reference.ts";
import { fillRegister } from "../../testing/register.ts";

/**
 * A record under each of these markings, with something of it in every table that holds parts of records. All
 * depend on one more that is public, and stands in none of them.
 */
export async function markedRegister(
  database: Database,
  designations: Readonly<Record<string, Designation>>,
): Promise<ReadonlyMap<RecommendationId, Designation>> {
  const names = Object.keys(designations);
  const records = names.map((name, index) =>
    testRecord(`MARK-${index + 1}`, {
      recommendation: { title: `Marked ${name}` },
      milestones: [
        {
          id: v7() as MilestoneId,
          title: "A step",
          startsOn: null,
          schedule: dueOn(TEST_TODAY),
          doneOn: null,
          note: null,
          basis: "proposal",
        },
      ],
      evidence: [
        {
          agency: agencyOf("NIST"),
          evidence: {
            id: v7() as EvidenceId,
            kind: "citation",
            title: "A notice",
            locator: "p. 1",
            dated: TEST_TODAY,
          },
          note: null,
          filedAt: TEST_NOW,
          by: SEED_SIGNATURE.by,
        },
      ],
      dependsOn: [testKey("BASE-1")],
    }),
  );
  const base = testRecord("BASE-1");
  await fillRegister(database, [base, ...records]);
  const { marking, forum } = repositories(database, registerItself(SEED_SIGNATURE.by.person));
  await forum.setups.append(TTC, 0, testSetup("TTC"), "For the test.", SEED_SIGNATURE);
  await forum.rolls.append(TTC, 0, testJoining("EU"), "For the test.", SEED_SIGNATURE);
  const marked = new Map<RecommendationId, Designation>();
  const open = {
    kind: "changed",
    designation: publicDesignation(agencyOf("NIST")),
    reason: "For the test.",
  } as const;
  await marking.append(base.recommendation.id, { ...open, request: null }, 0, SEED_SIGNATURE);
  for (const [index, { recommendation }] of records.entries()) {
    const designation = designations[names[index] ?? ""];
    if (designation === undefined) throw new Error("a record without a marking");
    const entry = { kind: "changed", designation, reason: "For the test.", request: null } as const;
    const saved = await marking.append(recommendation.id, entry, 0, SEED_SIGNATURE);
    if (!saved.ok) throw new Error(saved.error.code);
    marked.set(recommendation.id, designation);
  }
  await database.asOwner(async ({ db }) => {
    await db.execute(sql`
      insert into coalition_proposals (id, recommendation_id, recommendation, title, method, inputs, result, inputs_hash,
        result_hash, at, author_person, author_agency)
      select gen_random_uuid(), id, key, title, 'test', '{}', '{}', '', '', registered_at, 'nist-officer', 'NIST'
      from recommendations
    `);
    await db.execute(sql`
      insert into linked_effects (recommendation, sequence, effect, reason, at, author_person, author_agency)
      select key, 1, '{}', 'For the test.', registered_at, 'nist-officer', 'NIST' from recommendations
    `);
    await db.execute(sql`
      insert into taskings (id, version, request, about, tasker, tasker_agency, suspense, set_at, is_closed)
      select gen_random_uuid(), 1, 'Say more of ' || key, key, 'STATE', 'STATE', ${TEST_TODAY}, registered_at, false
      from recommendations
    `);
    await db.execute(sql`
      insert into tasking_offices (tasking, office, agency, place, standing, is_owed, suspense)
      select id, 'USTR', 'USTR', 0, 'asked', true, suspense from taskings
    `);
    await db.execute(sql`
      insert into tasking_facts (tasking, sequence, fact, at, author_person, author_agency)
      select id, 1, '{}', set_at, 'state-officer', 'STATE' from taskings
    `);
    await db.execute(sql`
      insert into clearance_texts (subject_kind, subject_key, version, title, about, owner, content, sha256, at, author_person, author_agency)
      select 'recommendation', key, 1, title, key, 'NIST', statement, '', registered_at, 'nist-officer', 'NIST'
      from recommendations
    `);
    await db.execute(sql`
      insert into clearance_rounds (id, subject_kind, subject_key, title, about, text_version, convener, convener_agency,
        called_at, suspense, at_suspense, status, is_running, required, owing, owing_agencies, opposing, open_critical, silent, version)
      select gen_random_uuid(), 'recommendation', key, title, key, 1, 'NIST', 'NIST', registered_at, ${TEST_TODAY}, 'hold',
        'in-coordination', true, '{USTR}', '{USTR}', '{USTR}', '{}', 0, 1, 1
      from recommendations
    `);
    await db.execute(sql`
      insert into clearance_facts (round, sequence, fact, at) select id, 1, '{}', called_at from clearance_rounds
    `);
  });
  return marked;
}
