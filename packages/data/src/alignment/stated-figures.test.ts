import { describe, expect, it } from "vitest";
import { briefPortfolio } from "../brief/brief-portfolio.ts";
import { briefCoalitions } from "../coalition/brief-coalitions.ts";
import { expectValue } from "../expect-value.ts";
import type { Pack } from "../pack/pack.ts";
import { readPack } from "../pack/read-pack.ts";
import { shippedPacks } from "../pack/shipped-packs.ts";
import { briefAlignment } from "./brief-alignment.ts";

const { stances, model } = briefAlignment();
const { technologies, countries } = briefPortfolio().reference;
const { set: requirements } = briefCoalitions();

/** The two packs that every register opens with; the first lists the countries of both. */
const PACKS = shippedPacks()
  .filter(({ isOptional }) => !isOptional)
  .reduce<readonly Pack[]>((read, { texts }) => {
    const known = [...countries, ...read.flatMap((pack) => pack.countries)].map(({ code }) => code);
    const names = { countries: known, technologies: technologies.map(({ id }) => id) };
    const around = { ...names, sources: [], indicators: [], requirements, alignment: model };
    return [...read, expectValue(readPack(texts, around))];
  }, []);

/** What the packs say, as `country indicator year value`; without a year, the year is empty. */
const STATED = new Set(
  PACKS.flatMap(({ figures, memberships }) => [
    ...figures.map(({ country, indicator, year, value }) => `${country} ${indicator} ${year} ${value}`),
    ...memberships.map(
      ({ country, indicator, year, isMember }) => `${country} ${indicator} ${year ?? ""} ${Number(isMember)}`,
    ),
  ]),
);

const CITING = stances.flatMap((stance) => {
  const { figure } = stance.source;
  return figure === null ? [] : [{ ...stance, figure }];
});

describe("a stance that cites an indicator", () => {
  it("states the very figure of the shipped pack", () => {
    expect(CITING.length).toBeGreaterThan(150);
    const untrue = CITING.map(
      ({ holder, figure: { indicator, year, value } }) => `${holder} ${indicator} ${year ?? ""} ${value}`,
    ).filter((stated) => !STATED.has(stated));
    expect(untrue).toEqual([]);
  });

  it("begins in the year of the membership, or the year that the figure is", () => {
    const dated = CITING.map(({ holder, issue, since, figure }) => {
      const year = figure.indicator === "wb_dp_law_first_year" ? figure.value : figure.year;
      return { holder, issue, since: since.slice(0, 4), year };
    });
    const otherwise = dated.filter(({ since, year }) => year !== null && since !== String(year));
    expect(otherwise).toEqual([]);
  });

  it("answers as the figure does", () => {
    const answered = CITING.filter(
      ({ value, figure }) => typeof value === "boolean" && figure.indicator !== "wb_dp_law_first_year",
    );
    expect(answered.length).toBeGreaterThan(60);
    expect(answered.filter(({ value, figure }) => value !== (figure.value === 1))).toEqual([]);
  });
});

describe("what the packs know", () => {
  /** Indicators of memberships that are read whole: who is in the pack is in the stances. */
  const READ_WHOLE = {
    gk_convention_108: "convention-108",
    gk_budapest_convention: "cybercrime-treaty",
    gk_coe_ai_convention: "ai-treaty",
    gk_six_g_principles: "six-g-principles",
    gk_aisi_network: "ai-testing",
    gk_future_of_internet: "internet-governance",
  };

  it.each(Object.entries(READ_WHOLE))(
    "of %s is a yes on %s for every member and for nobody else",
    (id, issue) => {
      const members = PACKS.flatMap(({ memberships }) =>
        memberships
          .filter(({ indicator, isMember }) => indicator === id && isMember)
          .map(({ country }) => country),
      );
      const latest = new Map<string, unknown>();
      for (const stance of stances.filter((one) => one.issue === issue))
        latest.set(stance.holder, stance.value);
      const yes = [...latest].filter(([, value]) => value === true).map(([holder]) => holder);
      const holders = new Set(latest.keys());
      expect(yes.toSorted()).toEqual(members.filter((country) => holders.has(country)).toSorted());
    },
  );

  it("of secretariats is what each member body runs of the 14", () => {
    const run = PACKS.flatMap(({ entries }) =>
      entries.filter(({ kind }) => kind === "secretariats").flatMap((entry) => entry.countries),
    );
    expect(run).toHaveLength(14);
    for (const { holder, value } of stances.filter(({ issue }) => issue === "committee-lead")) {
      expect([holder, value]).toEqual([holder, run.filter((country) => country === holder).length]);
    }
  });
});
