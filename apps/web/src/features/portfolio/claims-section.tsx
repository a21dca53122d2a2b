import type { CalendarDate } from "@entente/domain";
import { DEFAULT_HEALTH_SETTINGS } from "@entente/domain";
import { distanceFrom, formatDate } from "../../lib/dates.ts";
import { formatCount, formatNumber } from "../../lib/numbers.ts";
import { recommendationsHref } from "../../lib/recommendations-href.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Figure } from "../../ui/lede.tsx";
import { Link } from "../../ui/link.tsx";
import { ClaimMatrix } from "./claim-matrix.tsx";
import { ClaimPlot } from "./claim-plot.tsx";
import { claimTitle } from "./claim-title.ts";
import { claimRows, oldestClaim, verificationTotals, verifiedClaims, waitingClaims } from "./claims.ts";
import { countOf } from "./count-of.ts";
import type { PortfolioPage } from "./load-portfolio.ts";

interface ClaimsSectionProps extends Pick<PortfolioPage, "overview" | "waiting"> {
  readonly today: CalendarDate;
}

/** What is claimed against what was verified: a sentence, a plot and the table behind it. */
export function ClaimsSection({ overview, waiting, today }: ClaimsSectionProps) {
  const { claimedByVerification: counts, total } = overview;
  const rows = claimRows(counts);
  const figure = waitingClaims(counts);
  const oldest = oldestClaim(waiting);
  const overdue = countOf(overview.counts, "finding", "claimed-unverified");
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">What is claimed, and what was verified</h2>
      <p>
        {figure.count === 0 ? (
          "No claim waits for a finding."
        ) : (
          <>
            <Figure href={figure.href}>{formatNumber(figure.count, "claim")}</Figure>{" "}
            {figure.count === 1 ? "waits" : "wait"} for a verifier's finding
            {overdue > 0 && (
              <>
                ,{" "}
                <Figure href={recommendationsHref({ finding: "claimed-unverified" })}>
                  {formatCount(overdue)}
                </Figure>{" "}
                for more than {DEFAULT_HEALTH_SETTINGS.unverifiedDays} days
              </>
            )}
            {oldest !== null && (
              <>
                ; the oldest since {formatDate(oldest.on)}, {distanceFrom(today, oldest.on)} (
                <Link href={`/recommendations/${oldest.recommendation}`}>{oldest.recommendation}</Link>)
              </>
            )}
            .
          </>
        )}
      </p>
      <ClaimPlot title={claimTitle(verifiedClaims(counts))} rows={rows} />
      <Disclosure summary="The same as a table">
        <ClaimMatrix
          rows={rows}
          totals={verificationTotals(counts)}
          all={{ count: total, href: total === 0 ? null : recommendationsHref() }}
        />
      </Disclosure>
    </section>
  );
}
