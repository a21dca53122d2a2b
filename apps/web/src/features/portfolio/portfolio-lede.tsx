import { FINDING_KINDS } from "@entente/domain";
import { formatCount, formatNumber } from "../../lib/numbers.ts";
import { recommendationsHref } from "../../lib/recommendations-href.ts";
import { uncapitalized } from "../../lib/sentence.ts";
import { FINDING_WORDS } from "../../lib/words.ts";
import { Figure, Lede } from "../../ui/lede.tsx";
import { waitingClaims } from "./claims.ts";
import { countOf, findingCounts } from "./count-of.ts";
import type { PortfolioPage } from "./load-portfolio.ts";

/** How many are late or at risk, what is found most often, and how many claims wait. */
export function PortfolioLede({ overview }: Pick<PortfolioPage, "overview">) {
  const { total, counts, lateTotal, findings, claimedByVerification } = overview;
  const atRisk = countOf(counts, "health", "at-risk");
  const [frequent] = findingCounts(FINDING_KINDS, findings);
  const waiting = waitingClaims(claimedByVerification);
  return (
    <Lede>
      {lateTotal === 0 ? (
        "Nothing is late"
      ) : (
        <>
          <Figure href={recommendationsHref({ health: "late" })}>{formatCount(lateTotal)}</Figure>{" "}
          {lateTotal === 1 ? "is" : "are"} late
        </>
      )}
      {"; "}
      <Figure href={atRisk === 0 ? null : recommendationsHref({ health: "at-risk" })}>
        {formatCount(atRisk)}
      </Figure>{" "}
      of <Figure href={recommendationsHref()}>{formatNumber(total, "recommendation")}</Figure>{" "}
      {atRisk === 1 ? "is" : "are"} at risk
      {frequent !== undefined && frequent.count > 0 && (
        <>
          , most often for “{uncapitalized(FINDING_WORDS[frequent.kind])}” (
          <Figure href={recommendationsHref({ finding: frequent.kind })}>
            {formatCount(frequent.count)}
          </Figure>
          )
        </>
      )}
      {"; "}
      <Figure href={waiting.href}>{formatNumber(waiting.count, "claim")}</Figure>{" "}
      {waiting.count === 1 ? "waits" : "wait"} for a finding.
    </Lede>
  );
}
