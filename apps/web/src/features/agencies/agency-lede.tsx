import { formatCount, formatMatches } from "../../lib/numbers.ts";
import { recommendationsHref } from "../../lib/recommendations-href.ts";
import { Figure, Lede } from "../../ui/lede.tsx";
import type { AgencyPage, MatchCount } from "./load-agency.ts";

/** What the agency leads, supports and owes, in one sentence; each figure leads to its rows. */
export function AgencyLede({ page }: { readonly page: AgencyPage }) {
  const { agency, ledTotal, supportedTotal, late, atRisk, owingReport } = page;
  if (ledTotal + supportedTotal === 0) return <Lede>{agency.id} has no share in any recommendation.</Lede>;
  const { id } = agency;
  return (
    <Lede>
      {id} leads{" "}
      <Figure href={ledTotal === 0 ? null : recommendationsHref({ lead: id })}>
        {countOrNone(ledTotal)}
      </Figure>{" "}
      and supports{" "}
      <Figure href={supportedTotal === 0 ? null : "#supports"}>{countOrNone(supportedTotal)}</Figure>{" "}
      {ledTotal + supportedTotal === 1 ? "recommendation" : "recommendations"};{" "}
      <Matches
        total={late}
        one="is late"
        many="are late"
        href={recommendationsHref({ agency: id, health: "late" })}
      />
      ,{" "}
      <Matches
        total={atRisk}
        one="is at risk"
        many="are at risk"
        href={recommendationsHref({ agency: id, health: "at-risk" })}
      />
      , and{" "}
      <Matches
        total={owingReport}
        one="waits for a report"
        many="wait for a report"
        href={recommendationsHref({ agency: id, finding: "stale" })}
      />
      .
    </Lede>
  );
}

interface MatchesProps {
  readonly total: MatchCount;
  readonly one: string;
  readonly many: string;
  readonly href: string;
}

function Matches({ total, one, many, href }: MatchesProps) {
  if (total.count === 0) return <>none {one}</>;
  return (
    <>
      <Figure href={href}>{formatMatches(total)}</Figure> {total.count === 1 ? one : many}
    </>
  );
}

function countOrNone(count: number): string {
  return count === 0 ? "none" : formatCount(count);
}
