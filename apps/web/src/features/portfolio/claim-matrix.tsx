import { VERIFICATIONS } from "@entente/domain";
import { IMPLEMENTATION_MARKS } from "../../lib/marks.ts";
import { uncapitalized } from "../../lib/sentence.ts";
import { IMPLEMENTATION_WORDS, VERIFICATION_WORDS } from "../../lib/words.ts";
import { Marked, StatusValue } from "../../ui/mark.tsx";
import { HeatFigure, type ListedCount } from "../../ui/plots/heat-figure.tsx";
import { HeatRegion } from "../../ui/plots/heat-region.tsx";
import type { ClaimRow } from "./claims.ts";

interface ClaimMatrixProps {
  readonly rows: readonly ClaimRow[];
  readonly totals: readonly ListedCount[];
  readonly all: ListedCount;
}

/** What leads claim, set against what verifiers found. */
export function ClaimMatrix({ rows, totals, all }: ClaimMatrixProps) {
  const largest = Math.max(0, ...rows.flatMap(({ figures }) => figures.map(({ count }) => count)));
  return (
    <HeatRegion>
      <table className="heat">
        <caption>Recommendations by what the lead claims and what verifiers found</caption>
        <thead>
          <tr>
            <th scope="col">The lead claims</th>
            {VERIFICATIONS.map((verification) => (
              <th key={verification} scope="col">
                <StatusValue fact="verification" value={verification} />
              </th>
            ))}
            <th scope="col">All</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ implementation, figures, all: ofRow }) => {
            const claim = uncapitalized(IMPLEMENTATION_WORDS[implementation]);
            return (
              <tr key={implementation}>
                <th scope="row">
                  <Marked
                    mark={IMPLEMENTATION_MARKS[implementation]}
                    word={IMPLEMENTATION_WORDS[implementation]}
                  />
                </th>
                {VERIFICATIONS.map((verification, index) => (
                  <HeatFigure
                    key={verification}
                    figure={figures[index] ?? NOTHING}
                    meaning={`${claim}, ${uncapitalized(VERIFICATION_WORDS[verification])}`}
                    largest={largest}
                  />
                ))}
                <HeatFigure figure={ofRow} meaning={`${claim}, in all`} largest={null} />
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            {VERIFICATIONS.map((verification, index) => (
              <HeatFigure
                key={verification}
                figure={totals[index] ?? NOTHING}
                meaning={`${uncapitalized(VERIFICATION_WORDS[verification])}, in all`}
                largest={null}
              />
            ))}
            <HeatFigure figure={all} meaning="in all" largest={null} />
          </tr>
        </tfoot>
      </table>
    </HeatRegion>
  );
}

const NOTHING: ListedCount = { count: 0, href: null };
