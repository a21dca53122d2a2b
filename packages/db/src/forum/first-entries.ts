import { dateOf } from "@entente/domain";
import { sql } from "drizzle-orm";
import { type AuditRow, emptyChain, nextAuditRow } from "../audit/chain.ts";
import { authorValues } from "../authorship.ts";
import { insertRows } from "../bulk-rows.ts";
import { type Database, registerItself, type Work } from "../database.ts";
import type { OpeningForums } from "../forum-port.ts";
import { refreshAudiences } from "../marking/audiences.ts";
import type { Signature } from "../ports.ts";
import { auditHeads, auditRows, countries } from "../schema/index.ts";
import { MEETINGS, ROLLS, SETUPS, SHEETS, VOTES } from "./histories.ts";
import type { HistoryPlace } from "./history.ts";

/**
 * Records what forums open with, each entry with its audit row: all of them or none.
 *
 * A history is begun here or left alone: where something was ever recorded, nothing is added.
 */
export async function recordFirstForums(
  database: Database,
  opening: OpeningForums,
  reason: string,
  signature: Signature,
): Promise<void> {
  await database.write(registerItself(signature.by.person), async (work) => {
    await insertRows(work, countries, opening.countries, "keep");
    await begin(work, SETUPS, opening.setups, reason, signature);
    await begin(work, ROLLS, opening.rolls, reason, signature);
    await begin(work, MEETINGS, opening.meetings, reason, signature);
    await begin(work, SHEETS, opening.sheets, reason, signature);
    await begin(work, VOTES, opening.votes, reason, signature);
    await refreshAudiences(work, dateOf(signature.at));
  });
}

async function begin<Subject extends string, Content>(
  work: Work,
  place: HistoryPlace<Subject, Content>,
  opening: readonly { readonly subject: Subject; readonly content: Content }[],
  reason: string,
  signature: Signature,
): Promise<void> {
  const found = await work.rows<{ subject: string }>(
    sql`select distinct subject from ${sql.raw(place.name)}`,
  );
  const begun = new Set(found.map(({ subject }) => subject));
  const trails = new Map<Subject, AuditRow[]>();
  const rows = opening
    .filter(({ subject }) => !begun.has(subject))
    .map(({ subject, content }) => {
      const trail = trails.get(subject) ?? [];
      trails.set(subject, trail);
      const chain = `${place.chain}:${subject}`;
      const sequence = trail.length + 1;
      const event = {
        object: `${chain} ${sequence}`,
        before: null,
        after: { content, reason },
        outcome: "accepted",
      } as const;
      trail.push(nextAuditRow(trail.at(-1) ?? emptyChain(chain), event, signature));
      return { subject, sequence, content, reason, ...authorValues(signature) };
    });
  await place.insert(work, rows);
  const audit = [...trails.values()];
  await insertRows(work, auditRows, audit.flat());
  await insertRows(
    work,
    auditHeads,
    audit.flatMap((trail) =>
      trail.slice(-1).map(({ chain, sequence, hash }) => ({ chain, sequence, hash, anchoredSequence: 0 })),
    ),
  );
}
