import type { PriorityResult, PriorityRunId, PriorityRunInputs } from "@entente/domain";
import { sql } from "drizzle-orm";
import { appendToChain } from "../audit/append-to-chain.ts";
import { contentHash } from "../audit/canonical.ts";
import {
  AUTHOR_COLUMNS,
  AUTHOR_JOIN,
  type AuthorColumns,
  authorshipOf,
  authorValues,
} from "../authorship.ts";
import { insertRows } from "../bulk-rows.ts";
import type { Asker, Database } from "../database.ts";
import type { PriorityRepository } from "../priority-port.ts";
import { priorityRuns } from "../schema/index.ts";

type RunRepository = Pick<PriorityRepository, "runs" | "findRun" | "appendRun">;

interface LineColumns extends AuthorColumns {
  readonly id: PriorityRunId;
  readonly title: string;
  readonly method: string;
  readonly inputsHash: string;
}

interface RunColumns extends LineColumns {
  readonly inputs: PriorityRunInputs;
  readonly result: PriorityResult;
  readonly resultHash: string;
}

export function runRepository(database: Database, asker: Asker): RunRepository {
  return {
    runs: (limit) =>
      database.read(asker, async ({ rows }) => {
        const found = await rows<LineColumns>(sql`
          select t.id, t.title, t.method, t.inputs_hash as "inputsHash", ${AUTHOR_COLUMNS}
          from priority_runs t ${AUTHOR_JOIN} order by t.at desc, t.id desc limit ${limit}
        `);
        const [counted] = await rows<{ total: number }>(
          sql`select count(*)::int as total from priority_runs`,
        );
        const lines = found.map(({ id, title, method, inputsHash, ...author }) => ({
          id,
          title,
          method,
          inputsHash,
          ...authorshipOf(author),
        }));
        return { rows: lines, total: counted?.total ?? 0 };
      }),

    findRun: (id) =>
      database.read(asker, async ({ rows }) => {
        const [found] = await rows<RunColumns>(sql`
          select t.id, t.title, t.method, t.inputs, t.result, t.inputs_hash as "inputsHash",
            t.result_hash as "resultHash", ${AUTHOR_COLUMNS}
          from priority_runs t ${AUTHOR_JOIN} where t.id = ${id}
        `);
        if (found === undefined) return null;
        const { title, method, inputs, result, inputsHash, resultHash } = found;
        return { id, title, method, inputs, result, inputsHash, resultHash, ...authorshipOf(found) };
      }),

    appendRun: (run, signature) =>
      database.write(asker, async (work) => {
        const inputsHash = contentHash(run.inputs);
        const resultHash = contentHash(run.result);
        await insertRows(work, priorityRuns, [
          { ...run, inputsHash, resultHash, ...authorValues(signature) },
        ]);
        const event = {
          object: `run:${run.id}`,
          before: null,
          after: { title: run.title, method: run.method, inputsHash, resultHash },
          outcome: "accepted",
        } as const;
        await appendToChain(work, `run:${run.id}`, event, signature);
      }),
  };
}
