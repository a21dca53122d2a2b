import type { RecommendationId, RecommendationKey } from "@entente/domain";
import { sql } from "drizzle-orm";
import { insertRows } from "../bulk-rows.ts";
import type { Work } from "../database.ts";
import { assignmentRows, evidenceOfFact, evidenceRow, milestoneRow } from "../record/parts-of-record.ts";
import type { Step } from "../record/step.ts";
import { assignments, evidence, milestones } from "../schema/index.ts";

/** Brings the tables of parts to what stands after these steps. */
export async function writeParts(work: Work, steps: readonly Step[]): Promise<void> {
  await insertRows(work, assignments, steps.flatMap(changedAssignments), {
    replaceBy: ["recommendationId", "agency"],
  });
  await insertRows(work, milestones, steps.flatMap(changedMilestones), {
    replaceBy: ["recommendationId", "id"],
  });
  await insertRows(work, evidence, steps.flatMap(addedEvidence), "keep");
  for (const { id, change } of steps) {
    if (change.kind === "dependency-added") await addDependency(work, id, change.prerequisite);
    if (change.kind === "dependency-removed") await removeDependency(work, id, change.prerequisite);
  }
}

function changedAssignments({ change, after }: Step) {
  if (change.kind === "contact-changed") {
    return assignmentRows(after).filter(({ agency }) => agency === change.agency);
  }
  if (change.kind !== "facts-stated") return [];
  const agencies = change.facts.flatMap((fact) => ("agency" in fact ? [fact.agency] : []));
  return assignmentRows(after).filter(({ agency }) => agencies.includes(agency));
}

function changedMilestones({ id, change }: Step) {
  const isMilestone = change.kind === "milestone-added" || change.kind === "milestone-changed";
  return isMilestone ? [milestoneRow(id, change.milestone)] : [];
}

function addedEvidence({ id, change }: Step) {
  if (change.kind === "evidence-filed") return [evidenceRow(id, change.filed)];
  return change.kind === "facts-stated" ? change.facts.flatMap((fact) => evidenceOfFact(id, fact)) : [];
}

async function addDependency(
  { rows }: Work,
  id: RecommendationId,
  prerequisite: RecommendationKey,
): Promise<void> {
  const added = await rows(sql`
    insert into dependencies (recommendation_id, prerequisite_id)
    select ${id}, id from recommendations where key = ${prerequisite}
    on conflict do nothing
    returning 1
  `);
  if (added.length === 0) throw new Error(`${prerequisite} is not registered or already a prerequisite`);
}

async function removeDependency(
  { db }: Work,
  id: RecommendationId,
  prerequisite: RecommendationKey,
): Promise<void> {
  await db.execute(sql`
    delete from dependencies
    where recommendation_id = ${id}
      and prerequisite_id = (select id from recommendations where key = ${prerequisite})
  `);
}
