import type { CountryStance } from "@entente/domain";
import { sql } from "drizzle-orm";
import { type AuditRow, emptyChain, nextAuditRow } from "../audit/chain.ts";
import { authorValues } from "../authorship.ts";
import { insertRows } from "../bulk-rows.ts";
import { type Database, registerItself } from "../database.ts";
import type { Signature } from "../ports.ts";
import { auditHeads, auditRows, stances } from "../schema/index.ts";
import { stanceChain } from "./stances.ts";

/**
 * Records the stances that a register opens with, each with its audit row: all of them or none.
 *
 * A country's history on an issue is begun here or left alone: where something was ever recorded, nothing is added.
 */
export async function recordFirstStances(
  database: Database,
  opening: readonly CountryStance[],
  signature: Signature,
): Promise<void> {
  await database.write(registerItself(signature.by.person), async (work) => {
    const begun = await work.rows<{ chain: string }>(
      sql`select distinct 'stance:' || holder || ':' || issue as chain from stances`,
    );
    const known = new Set(begun.map(({ chain }) => chain));
    const histories = [...new Set(opening.map(stanceChain))]
      .filter((chain) => !known.has(chain))
      .map((chain) => {
        const ofPlace = opening.filter((stance) => stanceChain(stance) === chain);
        return historyOf(chain, ofPlace, signature);
      });
    await insertRows(
      work,
      stances,
      histories.flatMap(({ entries }) => entries),
    );
    await insertRows(
      work,
      auditRows,
      histories.flatMap(({ trail }) => trail),
    );
    await insertRows(
      work,
      auditHeads,
      histories.flatMap(({ trail }) =>
        trail.slice(-1).map(({ chain, sequence, hash }) => ({ chain, sequence, hash, anchoredSequence: 0 })),
      ),
    );
  });
}

/** The entries of one place from the first on, and the audit chain that vouches for them. */
function historyOf(chain: string, ofPlace: readonly CountryStance[], signature: Signature) {
  const trail: AuditRow[] = [];
  const entries = ofPlace.map((stance, index) => {
    const sequence = index + 1;
    const entry = { stance, withdraws: null, withdrawalReason: null };
    const event = {
      object: `${chain} ${sequence}`,
      before: ofPlace[index - 1] ?? null,
      after: entry,
      outcome: "accepted",
    } as const;
    trail.push(nextAuditRow(trail.at(-1) ?? emptyChain(chain), event, signature));
    const { holder, issue } = stance;
    return { holder, issue, sequence, ...entry, ...authorValues(signature) };
  });
  return { entries, trail };
}
