import { formatCount } from "../../lib/numbers.ts";
import { recommendationsHref } from "../../lib/recommendations-href.ts";
import { THEME_WORDS } from "../../lib/words.ts";
import { Figure } from "../../ui/lede.tsx";
import { HorizontalBars } from "../../ui/plots/horizontal-bars.tsx";
import { SourceNote } from "../../ui/source-note.tsx";
import { ledgerOf, PROTECTING, promotingHref } from "./ledger.ts";
import type { PortfolioPage } from "./load-portfolio.ts";

/** Promotion against protection, by theme. */
export function LedgerSection({ overview: { counts } }: Pick<PortfolioPage, "overview">) {
  const { themes, promoting, protecting } = ledgerOf(counts.theme);
  return (
    <section aria-labelledby="ledger">
      <h2 id="ledger">Promotion and protection</h2>
      <p>
        <Figure href={promoting === 0 ? null : promotingHref()}>{formatCount(promoting)}</Figure>{" "}
        {promoting === 1 ? "promotes" : "promote"} shared technology and{" "}
        <Figure href={protecting === 0 ? null : recommendationsHref({ theme: PROTECTING })}>
          {formatCount(protecting)}
        </Figure>{" "}
        {protecting === 1 ? "protects" : "protect"} it: two sides of one ledger.
      </p>
      <SourceNote
        of="the two sides"
        from="Toward a T12 (CSIS, 2021), Conclusion: “the protection side of the ledger also requires work”."
        method="Protection is the theme of that name; every other theme counts as promotion, which is our reading."
      />
      <HorizontalBars
        title={`By theme: ${formatCount(promoting)} for promotion, ${formatCount(protecting)} for protection`}
        unit="Recommendations"
        of="Theme"
        bars={themes.map(({ theme, count, href }) => ({
          key: theme,
          label: THEME_WORDS[theme],
          value: count,
          href,
          tone: theme === PROTECTING ? "good" : "plain",
        }))}
      />
    </section>
  );
}
