import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Link } from "../../../ui/link.tsx";
import { Pager } from "../../../ui/pager.tsx";
import { SourceNote } from "../../../ui/source-note.tsx";
import { coverageHref, DATA_PATH, PACKS_PATH, WHOLE_COVERAGE } from "../data-address.ts";
import { DataPages } from "../data-pages.tsx";
import { FIGURE_THEME_WORDS } from "../data-words.ts";
import { SourceList } from "../source-list.tsx";
import { CoverageFilters } from "./coverage-filters.tsx";
import { CoverageLede } from "./coverage-lede.tsx";
import { factWords } from "./fact-words.ts";
import { IndicatorTable } from "./indicator-table.tsx";
import { COVERAGE_PAGE, type CoveragePage } from "./load-coverage.ts";
import { ThemeTable } from "./theme-table.tsx";

/** What is known of whom, on what, and what is missing. */
export function CoverageView({ page }: { readonly page: CoveragePage }) {
  const { address, coverage } = page;
  if (coverage.countries.length === 0) return <NothingLoaded />;
  return (
    <>
      <DataPages current={DATA_PATH} />
      <CoverageLede page={page} />
      <CoverageFilters page={page} />
      {coverage.total === 0 ? (
        <EmptyState title="No indicator is left">
          <p>
            Nothing in the packs fits all that is chosen.{" "}
            <Link href={coverageHref({ ...WHOLE_COVERAGE, facts: address.facts })}>Show all</Link>
          </p>
        </EmptyState>
      ) : address.theme === null ? (
        <>
          <ThemeTable address={address} coverage={coverage} />
          <SourceNote
            of="these counts"
            label="How this is counted"
            who="The packs name the sources; what is missing is counted here."
            method={`A cell says on how many indicators of the theme at least one fact is ${factWords(address.facts).known} of the country, whatever its year. A hatched cell has none. Years differ between sources and between countries.`}
          />
        </>
      ) : (
        <OneTheme page={page} theme={FIGURE_THEME_WORDS[address.theme]} />
      )}
    </>
  );
}

function OneTheme({
  page: { address, coverage },
  theme,
}: {
  readonly page: CoveragePage;
  readonly theme: string;
}) {
  const { rows, total, sources } = coverage;
  const last = address.from + rows.length;
  const words = factWords(address.facts);
  const isWhole = rows.length === total;
  const caption = `${theme}: latest year ${words.known} of each country, ${
    isWhole
      ? formatNumber(total, words.indicator, words.indicators)
      : `${words.indicators} ${formatCount(address.from + 1)} to ${formatCount(last)} of ${formatCount(total)}`
  }`;
  const page = (from: number) => coverageHref({ ...address, from });
  return (
    <>
      <IndicatorTable address={address} coverage={coverage} caption={caption} />
      <Pager
        label="Indicators"
        previousHref={address.from > 0 ? page(Math.max(0, address.from - COVERAGE_PAGE)) : null}
        nextHref={last < total ? page(last) : null}
      />
      <SourceList sources={sources} of="these indicators" />
    </>
  );
}

function NothingLoaded() {
  return (
    <>
      <DataPages current={DATA_PATH} />
      <EmptyState title="No data pack is loaded">
        <p>
          Nothing is known here of any country.{" "}
          <Link href={PACKS_PATH}>Packs that come with the product</Link> say how an operator loads them.
        </p>
      </EmptyState>
    </>
  );
}
