import { formatCount } from "../../../lib/numbers.ts";
import { Alert } from "../../../ui/alert.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { SourceNote } from "../../../ui/source-note.tsx";
import { priorityNames } from "../frame/names.ts";
import { PriorityPages } from "../frame/priority-pages.tsx";
import { weightingHref } from "../frame/weighting-address.ts";
import { WeightingChoice } from "../frame/weighting-choice.tsx";
import { flipSentence } from "../technologies/flip-sentence.ts";
import { CentralTable } from "./central-table.tsx";
import { firmHref, firmParameters } from "./firm-address.ts";
import { FirmMethod } from "./firm-method.tsx";
import { firmSentence } from "./firm-sentence.ts";
import type { FirmPage } from "./load-firm.ts";
import { OPEN_MEANING, OpenSwitch } from "./open-switch.tsx";
import { PairTable } from "./pair-table.tsx";
import { RankTable } from "./rank-table.tsx";
import { SimulationForm } from "./simulation-form.tsx";
import { StabilityTable } from "./stability-table.tsx";

/** How firm the order is: under other weights, with other ratings, and as one weight moves. */
export function FirmView({ page }: { readonly page: FirmPage }) {
  const { basis, ranking, weights, read, agencyNames } = page;
  const { address, problems } = read;
  const { weighting } = weights;
  const { standing, stability, firmness } = ranking.result;
  const names = priorityNames(basis);
  const run = firmness.runs.find(({ kind }) => kind === address.open);
  const unranked = standing.technologies.filter(({ rank }) => rank === null);
  const { draws } = firmness.settings;
  return (
    <>
      <PriorityPages current="/priorities/firm" weighting={weighting} />
      {problems.length > 0 && <Alert kind="warning">{problems.join(" ")}</Alert>}
      {run !== undefined && (
        <Lede>
          <Sentence
            parts={firmSentence(ranking.result, {
              names,
              runHref: (open) => firmHref(weighting, { ...address, open }, "ranks"),
            })}
          />
        </Lede>
      )}
      <WeightingChoice
        path="/priorities/firm"
        read={weights}
        basis={basis}
        agencyNames={agencyNames}
        others={firmParameters(address)}
      />
      {run === undefined ? (
        <EmptyState title="There is no order to be firm">
          <p>
            Fewer than two technologies have enough ratings for a rank.{" "}
            <Link href={weightingHref("/priorities", weighting)}>See what is missing</Link>.
          </p>
        </EmptyState>
      ) : (
        <>
          <section aria-labelledby="ranks">
            <h2 id="ranks">Which ranks each takes</h2>
            <OpenSwitch weighting={weighting} address={address} />
            <p className="quiet">{OPEN_MEANING[address.open]}</p>
            <RankTable run={run} draws={draws} standing={standing} names={names} />
            <SimulationForm weighting={weighting} address={address} />
            <p className="print-only">
              {formatCount(draws)} draws, seed {String(address.seed)}.
            </p>
            {unranked.length > 0 && (
              <p className="quiet small">
                Not in the table, since too little is rated:{" "}
                {unranked.map(({ technology }) => names.technology(technology)).join(", ")}.
              </p>
            )}
            <FirmMethod model={basis.model} method={ranking.method} simulation={firmness.settings} />
          </section>
          <section aria-labelledby="stability">
            <h2 id="stability">How far one weight can move</h2>
            <p>
              <Sentence parts={flipSentence(stability, names, "#stability")} />
            </p>
            <StabilityTable stability={stability} names={names} />
            <SourceNote
              of="the intervals"
              label="How this is computed"
              who="Computed here, exactly and without drawing; the weights are those chosen above."
              method="One weight moves within its sub-score, the others share the rest in their present proportions. Along it each sub-score is a quotient of two linear functions, so headlines draw level at the roots of quadratics; the interval ends at the nearest one beyond which another technology is ahead. Ratings stand as they are, and which bands are ranked stays as it is. Figures are rounded toward the weight now."
            />
          </section>
          <section aria-labelledby="pairs">
            <h2 id="pairs">Who is above whom</h2>
            <PairTable run={run} draws={draws} names={names} />
            <p className="quiet small">
              Share of draws in which the technology of the row is strictly above that of the column; what is
              missing to 100% with the reverse are ties.
            </p>
          </section>
          {address.open !== "ratings" && (
            <section aria-labelledby="central">
              <h2 id="central">Which weights put each first</h2>
              <CentralTable run={run} draws={draws} weights={standing.weights} names={names} />
            </section>
          )}
        </>
      )}
    </>
  );
}
