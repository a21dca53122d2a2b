import { coverageInput, coverageOutput } from "@entente/contract";
import { coverageByTheme, dataCoverage } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { choicesOf, chosenIndicators } from "./chosen-indicators.ts";

/** What is known of the countries that the brief is about, on which indicators, and what is missing. */
export const coverage = procedureFor("read-internal")
  .input(coverageInput)
  .output(coverageOutput)
  .query(async ({ ctx, input }) => {
    const { packs } = ctx.repositories;
    const [listed, sources, countries] = await Promise.all([
      packs.indicators(),
      packs.sources(),
      packs.focusCountries(),
    ]);
    const all = listed.filter(({ form }) => (form === "memberships") === (input.facts === "memberships"));
    const chosen = chosenIndicators(all, input);
    const codes = countries.map(({ code }) => code);
    const whole = dataCoverage(
      chosen.map(({ id }) => id),
      codes,
      await packs.known(codes),
    );
    const page = chosen.slice(input.offset, input.offset + input.limit);
    const cited = new Set(page.map(({ source }) => source));
    const rowOf = new Map(whole.rows.map((row) => [row.indicator, row]));
    return {
      countries,
      known: whole.known,
      of: whole.of,
      byCountry: whole.byCountry,
      leastKnown: whole.leastKnown,
      themes: coverageByTheme(chosen, whole),
      rows: page.flatMap((indicator) => {
        const row = rowOf.get(indicator.id);
        return row === undefined ? [] : [{ ...row, indicator }];
      }),
      total: chosen.length,
      sources: sources.filter(({ id }) => cited.has(id)),
      choices: {
        themes: choicesOf(all, ({ theme }) => theme),
        technologies: choicesOf(all, ({ technology }) => technology),
        packs: choicesOf(all, ({ pack }) => pack),
      },
    };
  });
