import {
  aggregate,
  disagreement,
  FIGURES_LIMIT,
  indicatorDataInput,
  indicatorDataOutput,
} from "@entente/contract";
import { type CountryFigure, dataCoverage, type FigureSourceId, type KnownCell } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { findIndicator } from "./find-indicator.ts";
import { packEntries } from "./pack-entries.ts";
import { seriesOf } from "./series.ts";

/** Figures and memberships on one indicator: the latest of each country, or all years of one. */
export const indicator = procedureFor("read-internal")
  .input(indicatorDataInput)
  .output(indicatorDataOutput)
  .query(async ({ ctx, input: { indicator: id, country, year } }) => {
    const { packs } = ctx.repositories;
    const found = await findIndicator(packs, id);
    const [sources, countries, figures, years, memberships, aggregates, disagreements] = await Promise.all([
      packs.sources(),
      packs.focusCountries(),
      country === null ? packs.latestOfIndicator(id, year, FIGURES_LIMIT) : seriesOf(packs, id, country),
      packs.yearsOf(id),
      packs.memberships({ indicator: id }, FIGURES_LIMIT),
      packEntries(packs, "aggregates", aggregate, null),
      packEntries(packs, "disagreements", disagreement, country),
    ]);
    const focus = countries.map(({ code }) => code);
    const isOfYear = year !== null && found.form === "figures";
    const known = isOfYear ? figures.rows.map(knownInYear) : await packs.known(focus);
    const { rows } = dataCoverage([id], focus, known);
    const own = aggregates.rows.filter((row) => row.indicator === id);
    const disputed = disagreements.rows.filter((row) => row.indicator === id);
    const cited = new Set<FigureSourceId>([
      found.source,
      ...[...figures.rows, ...memberships.rows, ...own, ...disputed].map(({ source }) => source),
      ...disputed.map(({ otherSource }) => otherSource),
    ]);
    return {
      indicator: found,
      sources: sources.filter((source) => cited.has(source.id)),
      figures,
      years,
      memberships:
        country === null ? memberships : only(memberships.rows.filter((row) => row.country === country)),
      disagreements: disputed,
      aggregates: country === null ? only(own) : only([]),
      missing: rows.flatMap(({ missing }) => missing),
      focus,
    };
  });

function only<Row>(rows: readonly Row[]) {
  return { rows, total: rows.length };
}

function knownInYear({ indicator: id, country, year }: CountryFigure): KnownCell {
  return { indicator: id, country, latestYear: year, facts: 1 };
}
