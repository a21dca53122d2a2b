import { FINDING_KINDS, FINDING_LABEL, type FindingKind } from "@entente/domain";
import { HEALTH_MARKS } from "../../lib/marks.ts";
import { formatCount } from "../../lib/numbers.ts";
import { recommendationsHref } from "../../lib/recommendations-href.ts";
import { FINDING_WORDS } from "../../lib/words.ts";
import { Figure } from "../../ui/lede.tsx";
import { SourceNote } from "../../ui/source-note.tsx";
import { barWidths } from "./bars.ts";
import { findingCounts } from "./count-of.ts";
import { FINDING_RULES } from "./finding-rules.ts";
import type { PortfolioPage } from "./load-portfolio.ts";

/** How often each finding was made, what it means and by which rule; each figure leads to its rows. */
export function FindingBars({ overview: { findings, total } }: Pick<PortfolioPage, "overview">) {
  const counts = findingCounts(FINDING_KINDS, findings);
  const widths = barWidths(counts.map(({ count }) => count));
  return (
    <table className="bars finding-bars">
      <caption>{titleOf(counts[0], total)}</caption>
      <thead>
        <tr>
          <th scope="col">Finding</th>
          <th scope="col">Recommendations</th>
          <td aria-hidden="true" />
          <th scope="col">What it means</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ kind, count }, index) => (
          <FindingRow key={kind} kind={kind} count={count} width={widths[index] ?? 0} />
        ))}
      </tbody>
    </table>
  );
}

interface FindingRowProps {
  readonly kind: FindingKind;
  readonly count: number;
  /** In percent of the lane. */
  readonly width: number;
}

function FindingRow({ kind, count, width }: FindingRowProps) {
  const { meaning, rule, from } = FINDING_RULES[kind];
  const { tone } = HEALTH_MARKS[FINDING_LABEL[kind]];
  return (
    <tr>
      <th scope="row">{FINDING_WORDS[kind]}</th>
      <td className="bars__value">
        {count === 0 ? (
          <span className="quiet">0</span>
        ) : (
          <Figure href={recommendationsHref({ finding: kind })}>{formatCount(count)}</Figure>
        )}
      </td>
      <td className="finding-bars__lane" aria-hidden="true">
        {count > 0 && (
          <svg>
            <rect className={`bars__bar bars__bar--${tone}`} width={`${width}%`} height="100%" rx="2" />
          </svg>
        )}
      </td>
      <td className="finding-bars__meaning">
        {meaning} <SourceNote of={`“${FINDING_WORDS[kind]}”`} label="Rule" method={rule} from={from} />
      </td>
    </tr>
  );
}

function titleOf(
  most: { readonly kind: FindingKind; readonly count: number } | undefined,
  total: number,
): string {
  if (most === undefined || most.count === 0) return "Nothing was found to be wrong";
  return `Found most often: “${FINDING_WORDS[most.kind]}”, on ${formatCount(most.count)} of ${formatCount(total)}`;
}
