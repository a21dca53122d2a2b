import type { Entente } from "@entente/client";
import { DRAWS_DEFAULT } from "@entente/contract";
import { parsePriorityRunId } from "@entente/domain";
import { notFound } from "next/navigation";
import type { Parameters } from "../../../lib/parameters.ts";
import { readWeighting } from "../frame/weighting-address.ts";
import type { FreezePage } from "./freeze-form.tsx";
import type { RunPage } from "./run-view.tsx";

/** The ranking of the present with the weights of the address, ready to be frozen. */
export async function loadFreezePage(client: Entente, parameters: Parameters): Promise<FreezePage> {
  const basis = await client.priority.basis.query();
  const read = readWeighting(parameters, { model: basis.model.model, weightSets: basis.weightSets });
  const ranking = await client.priority.ranking.query({ weighting: read.weighting, draws: DRAWS_DEFAULT });
  return { basis, ranking, read };
}

/** A run, the others to compare with, and the comparison that the address asks for. */
export async function loadRunPage(client: Entente, id: string, parameters: Parameters): Promise<RunPage> {
  const parsed = parsePriorityRunId(id);
  if (!parsed.ok) notFound();
  const asked = [parameters["with"] ?? []].flat()[0] ?? null;
  const other = asked === null || asked === "today" ? null : parsePriorityRunId(asked);
  const isComparable = asked !== null && (other === null || other.ok);
  const [run, { runs }, comparison] = await Promise.all([
    client.priority.run.query({ id: parsed.value }),
    client.priority.runs.query(),
    isComparable
      ? client.priority.compareRuns.query({
          earlier: parsed.value,
          later: other?.ok === true ? other.value : null,
        })
      : null,
  ]);
  return {
    run,
    others: runs,
    comparison,
    comparedWith: isComparable ? asked : null,
    isJustSaved: parameters["saved"] === "yes",
  };
}
