import type { EntenteOutputs } from "@entente/client";
import { formatInstant } from "../../../lib/dates.ts";
import { formatScore } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { SourceNote } from "../../../ui/source-note.tsx";
import { PriorityPages } from "../frame/priority-pages.tsx";
import type { ComparisonWords } from "./cause-words.ts";
import { ComparedSection, type ComparedWith } from "./compared-section.tsx";
import { FrozenInputs } from "./frozen-inputs.tsx";
import { replayWords, runWeightsWords, shortHash } from "./run-words.ts";
import { StandingTable } from "./standing-table.tsx";

export interface RunPage {
  readonly run: EntenteOutputs["priority"]["run"];
  readonly others: EntenteOutputs["priority"]["runs"]["runs"];
  readonly comparison: EntenteOutputs["priority"]["compareRuns"] | null;
  readonly comparedWith: ComparedWith;
  readonly isJustSaved: boolean;
}

/** A frozen run: its ranking, whether it can be computed again, what went in, and what moved since. */
export function RunView({ page }: { readonly page: RunPage }) {
  const { run, isJustSaved } = page;
  const { standing, firmness } = run.result;
  const names = namesOf(page);
  const replay = replayWords(run.replay);
  const first = standing.technologies.filter(({ rank }) => rank === 1);
  const { draws, seed } = firmness.settings;
  return (
    <>
      <PriorityPages current={null} />
      {isJustSaved && (
        <Alert kind="success" title="Frozen">
          “{run.title}” is kept with everything that went in.
        </Alert>
      )}
      <Lede>
        {first.length === 0
          ? "No technology could be ranked when this was frozen."
          : `${first.map(({ technology }) => names.technology(technology)).join(" and ")} ${
              first.length === 1 ? "was" : "were"
            } first with ${formatScore(first[0]?.best.score ?? 0)}, on ${formatInstant(run.at)}.`}{" "}
        {replay.words}
      </Lede>
      {!replay.isSame && <Alert kind="warning">{replay.words}</Alert>}
      <StandingTable
        standing={standing}
        names={names}
        caption={`The ranking as it was frozen: ${runWeightsWords(run.inputs)}`}
      />
      <SourceNote
        of="this ranking"
        who={`Frozen by ${run.personName} (${run.by.agency})`}
        when={formatInstant(run.at)}
        from={`${formatNumber(run.inputs.ratings.length, "rating")}, model “${run.inputs.model.title}” version ${run.inputs.model.version}; inputs ${shortHash(run.inputsHash)}, result ${shortHash(run.resultHash)} (SHA-256)`}
        method={`${run.method}: additive scores, headline √(criticality × amenability), SMAA-2 with ${formatNumber(draws, "draw")} and seed ${seed}`}
      />
      <ComparedSection page={page} names={names} />
      <FrozenInputs run={run} names={names} />
    </>
  );
}

/** Names as they were when the run was frozen. */
function namesOf({ run: { inputs } }: RunPage): ComparisonWords {
  const technologies = new Map<string, string>(inputs.technologies.map(({ id, name }) => [id, name]));
  const criteria = new Map(inputs.model.criteria.map((criterion) => [criterion.id as string, criterion]));
  return {
    technology: (id) => technologies.get(id) ?? id,
    criterion: (id) => criteria.get(id)?.name ?? id,
    unit: (id) => criteria.get(id)?.unit ?? "",
  };
}
