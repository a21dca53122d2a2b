import type { Capability } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import { appendNext } from "../append-next.ts";
import {
  AUTHOR_COLUMNS,
  AUTHOR_JOIN,
  type AuthorColumns,
  authorshipOf,
  authorValues,
} from "../authorship.ts";
import { insertRows } from "../bulk-rows.ts";
import type {
  CapabilityEntry,
  CapabilityPlace,
  CoalitionRepository,
  StatedCapability,
} from "../coalition-port.ts";
import type { Asker, Database } from "../database.ts";
import { capabilities } from "../schema/index.ts";

type CapabilityRepository = Pick<
  CoalitionRepository,
  "capabilities" | "capabilityHistory" | "appendCapability"
>;

interface EntryColumns extends AuthorColumns, CapabilityPlace {
  readonly sequence: number;
  readonly capability: Capability | null;
  readonly withdraws: number | null;
  readonly withdrawalReason: string | null;
}

export function capabilityRepository(database: Database, asker: Asker): CapabilityRepository {
  return {
    capabilities: () =>
      database.read(asker, async ({ rows }) => {
        const found = await rows<EntryColumns & { capability: Capability }>(sql`
          select ${ENTRY_COLUMNS} from capabilities t ${AUTHOR_JOIN}
          where t.capability is not null and not exists (
            select from capabilities w
            where w.country = t.country and w.requirement = t.requirement and w.withdraws = t.sequence
          )
          order by t.country, t.requirement, t.sequence
        `);
        return found.map(
          (columns): StatedCapability => ({ ...placeOf(columns), capability: columns.capability }),
        );
      }),

    capabilityHistory: ({ country, requirement }) =>
      database.read(asker, async ({ rows }) => {
        const found = await rows<EntryColumns>(sql`
          select ${ENTRY_COLUMNS} from capabilities t ${AUTHOR_JOIN}
          where t.country = ${country} and t.requirement = ${requirement} order by t.sequence desc
        `);
        return found.map(entryOf);
      }),

    appendCapability: ({ country, requirement }, expected, act, signature) =>
      database.write(asker, (work) =>
        appendNext(
          work,
          {
            chain: `capability:${country}:${requirement}`,
            expected,
            last: sql`
              select sequence,
                jsonb_build_object(
                  'capability', capability, 'withdraws', withdraws, 'withdrawalReason', withdrawal_reason
                ) as content
              from capabilities where country = ${country} and requirement = ${requirement}
              order by sequence desc limit 1
            `,
            content: act,
            insert: (sequence) =>
              insertRows(work, capabilities, [
                { country, requirement, sequence, ...act, ...authorValues(signature) },
              ]),
          },
          signature,
        ),
      ),
  };
}

const ENTRY_COLUMNS: SQL = sql`
  t.country, t.requirement, t.sequence, t.capability, t.withdraws, t.withdrawal_reason as "withdrawalReason",
  ${AUTHOR_COLUMNS}
`;

function placeOf(columns: EntryColumns) {
  const { country, requirement, sequence } = columns;
  return { country, requirement, sequence, ...authorshipOf(columns) };
}

function entryOf(columns: EntryColumns): CapabilityEntry {
  const { capability, withdraws, withdrawalReason } = columns;
  if (capability !== null) {
    return { ...placeOf(columns), capability, withdraws: null, withdrawalReason: null };
  }
  if (withdraws === null || withdrawalReason === null) {
    throw new Error(`entry ${columns.sequence} of ${columns.country} neither says nor withdraws anything`);
  }
  return { ...placeOf(columns), capability, withdraws, withdrawalReason };
}
