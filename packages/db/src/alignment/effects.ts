import type { LinkedEffect } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type { AlignmentRepository, StoredEffect } from "../alignment-port.ts";
import { appendNext } from "../append-next.ts";
import {
  AUTHOR_COLUMNS,
  AUTHOR_JOIN,
  type AuthorColumns,
  authorshipOf,
  authorValues,
} from "../authorship.ts";
import { insertRows } from "../bulk-rows.ts";
import type { Asker, Database, Work } from "../database.ts";
import { linkedEffects } from "../schema/index.ts";

type EffectRepository = Pick<AlignmentRepository, "effects" | "effectHistory" | "appendEffect">;

export function effectRepository(database: Database, asker: Asker): EffectRepository {
  return {
    effects: () =>
      database.read(asker, (work) =>
        effectsFrom(
          work,
          sql`(
            select distinct on (recommendation) * from linked_effects order by recommendation, sequence desc
          )`,
          sql`order by t.recommendation collate "C"`,
        ),
      ),

    effectHistory: (recommendation) =>
      database.read(asker, (work) =>
        effectsFrom(
          work,
          sql`linked_effects`,
          sql`where t.recommendation = ${recommendation} order by t.sequence desc`,
        ),
      ),

    appendEffect: (effect, expected, reason, signature) =>
      database.write(asker, (work) => {
        const { recommendation } = effect;
        return appendNext(
          work,
          {
            chain: `effect:${recommendation}`,
            expected,
            last: sql`
              select sequence, jsonb_build_object('effect', effect, 'reason', reason) as content from linked_effects
              where recommendation = ${recommendation} order by sequence desc limit 1
            `,
            content: { effect, reason },
            insert: (sequence) =>
              insertRows(work, linkedEffects, [
                { recommendation, sequence, effect, reason, ...authorValues(signature) },
              ]),
          },
          signature,
        );
      }),
  };
}

async function effectsFrom({ rows }: Work, from: SQL, rest: SQL): Promise<readonly StoredEffect[]> {
  const found = await rows<AuthorColumns & { sequence: number; effect: LinkedEffect; reason: string }>(sql`
    select t.sequence, t.effect, t.reason, ${AUTHOR_COLUMNS} from ${from} t ${AUTHOR_JOIN} ${rest}
  `);
  return found.map(({ sequence, effect, reason, ...author }) => ({
    sequence,
    effect,
    reason,
    ...authorshipOf(author),
  }));
}
