import type { AlignmentModel } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type { AlignmentRepository, StoredAlignmentModel } from "../alignment-port.ts";
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
import { alignmentModels } from "../schema/index.ts";

type ModelRepository = Pick<AlignmentRepository, "getModel" | "findModel" | "appendModel">;

export function alignmentModelRepository(database: Database, asker: Asker): ModelRepository {
  return {
    getModel: () =>
      database.read(asker, async (work) => {
        const found = await modelWhere(work, sql`true`);
        if (found === null) throw new Error("no alignment model was ever stored: seed the register first");
        return found;
      }),

    findModel: (version) => database.read(asker, (work) => modelWhere(work, sql`t.version = ${version}`)),

    appendModel: (model, reason, signature) =>
      database.write(asker, (work) =>
        appendNext(
          work,
          {
            chain: "alignment:model",
            expected: model.version - 1,
            last: sql`
              select version as sequence, model as content from alignment_models order by version desc limit 1
            `,
            content: { model, reason },
            insert: (version) =>
              insertRows(work, alignmentModels, [{ version, model, reason, ...authorValues(signature) }]),
          },
          signature,
        ),
      ),
  };
}

async function modelWhere({ rows }: Work, condition: SQL): Promise<StoredAlignmentModel | null> {
  const [found] = await rows<AuthorColumns & { model: AlignmentModel; reason: string }>(sql`
    select t.model, t.reason, ${AUTHOR_COLUMNS} from alignment_models t ${AUTHOR_JOIN}
    where ${condition} order by t.version desc limit 1
  `);
  return found === undefined ? null : { model: found.model, reason: found.reason, ...authorshipOf(found) };
}
