import { Disclosure } from "../../../ui/disclosure.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Link } from "../../../ui/link.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { priorityNames } from "../frame/names.ts";
import { PriorityPages } from "../frame/priority-pages.tsx";
import { weightingHref } from "../frame/weighting-address.ts";
import { WeightingChoice } from "../frame/weighting-choice.tsx";
import { CellsTable } from "./cells-table.tsx";
import { ContributionsTable } from "./contributions-table.tsx";
import { CriteriaKey } from "./criteria-key.tsx";
import { firstPlaces } from "./first-places.ts";
import { flipSentence } from "./flip-sentence.ts";
import { leadSentence, uncomparedSentence } from "./lead-sentence.ts";
import type { TechnologiesPage } from "./load-technologies.ts";
import { nearestFlip } from "./nearest-flip.ts";
import { TechnologyPlot } from "./plot/technology-plot.tsx";
import { RankingMethod } from "./ranking-method.tsx";
import { RankingTable } from "./ranking-table.tsx";
import { TechnologiesLede } from "./technologies-lede.tsx";
import { unrankedTechnologies } from "./unranked.ts";
import { UnrankedSection } from "./unranked-section.tsx";

/** Which technologies to work on first, why, and what would change it. */
export function TechnologiesView({ page }: { readonly page: TechnologiesPage }) {
  const { basis, ranking, read, agencyNames } = page;
  const { standing, stability, firmness } = ranking.result;
  const { model } = basis.model;
  const names = priorityNames(basis);
  const places = firstPlaces(standing);
  const firmHref = weightingHref("/priorities/firm", read.weighting);
  const uncompared = uncomparedSentence({ standing, names }, places);
  return (
    <>
      <PriorityPages current="/priorities" weighting={read.weighting} />
      <TechnologiesLede places={places} names={names} />
      <WeightingChoice path="/priorities" read={read} basis={basis} agencyNames={agencyNames} />
      {places.first.length === 0 ? (
        <EmptyState title="Nothing can be ranked yet">
          <p>
            Too little is rated of every technology. What is missing is listed below; an analyst can{" "}
            <Link href="/priorities/rate">rate it</Link>.
          </p>
        </EmptyState>
      ) : (
        <>
          <div className="priority-answer">
            <div>
              <TechnologyPlot standing={standing} emphasis={model.settings.emphasis} names={names} />
            </div>
            <div>
              <section aria-labelledby="why-first">
                <h2 id="why-first">Why is this first?</h2>
                <p>
                  <Sentence parts={leadSentence({ standing, model, names }, places)} />
                </p>
                {uncompared !== null && <p className="quiet small">{uncompared}</p>}
              </section>
              <section aria-labelledby="what-flips">
                <h2 id="what-flips">What would flip it?</h2>
                <p>
                  <Sentence parts={flipSentence(stability, names, firmHref)} />
                </p>
                {nearestFlip(stability) !== null && (
                  <p className="quiet small">
                    The nearest of all changes of one weight, the others keeping their proportions.
                  </p>
                )}
              </section>
            </div>
          </div>
          <Disclosure summary="The same as a table">
            <CellsTable standing={standing} names={names} />
          </Disclosure>
          <section aria-labelledby="ranking" className="ranking">
            <h2 id="ranking">How they rank</h2>
            <RankingTable standing={standing} firmness={firmness} names={names} firmHref={firmHref} />
            <CriteriaKey weights={standing.weights} names={names} />
            <RankingMethod model={basis.model} method={ranking.method} simulation={firmness.settings} />
            <Disclosure summary="The contributions as a table">
              <ContributionsTable standing={standing} model={model} names={names} />
            </Disclosure>
          </section>
        </>
      )}
      <UnrankedSection unranked={unrankedTechnologies(standing)} settings={model.settings} names={names} />
    </>
  );
}
