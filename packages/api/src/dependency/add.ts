import { accepted, dependencyInput } from "@entente/contract";
import { checkRecordOpen, dependencyGraph, err, ok, PART, withDependency } from "@entente/domain";
import { changeRecord, storedRecord } from "../change-record.ts";
import { procedureFor } from "../procedure.ts";

/** Ancestors looked at for the cycle check; a chain longer than this is refused as unreadable for anybody. */
const ANCESTRY_LIMIT = 5000;

/** The lead records that another recommendation has to be done first. */
export const add = procedureFor("change-dependency")
  .input(dependencyInput)
  .output(accepted)
  .mutation(({ ctx, input, path }) =>
    changeRecord(ctx, input, {
      act: ctx.act,
      action: path,
      share: null,
      parts: [PART.dependencies],
      async decide({ record }) {
        const open = checkRecordOpen(record);
        if (!open.ok) return open;
        const { prerequisite, reason } = input;
        const { key } = record.recommendation;
        await storedRecord(ctx, prerequisite);
        if (record.dependsOn.includes(prerequisite))
          return err({ code: "dependency-unchanged", prerequisite });
        const { nodes, edges } = await ctx.repositories.recommendations.neighborhood(
          prerequisite,
          ANCESTRY_LIMIT,
        );
        const graph = dependencyGraph(
          nodes.map((node) => node.key),
          edges,
        );
        if (!graph.ok) return graph;
        const added = withDependency(graph.value, { dependent: key, prerequisite });
        return added.ok ? ok({ kind: "dependency-added", prerequisite, reason }) : added;
      },
    }),
  );
