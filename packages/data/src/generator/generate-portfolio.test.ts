import { recommendationRecord, recordChange } from "@entente/contract";
import {
  type AgencyId,
  dependencyGraph,
  IMPLEMENTATIONS,
  implementationOf,
  leadOf,
  parseAgencyId,
  presentStatus,
  recordAfter,
  type StatusFact,
  statusAfter,
} from "@entente/domain";
import { describe, expect, it } from "vitest";
import { briefPortfolio } from "../brief/brief-portfolio.ts";
import type { PortfolioEntry } from "../portfolio.ts";
import { generatePortfolio } from "./generate-portfolio.ts";

const COUNT = 2000;
const entries = [...generatePortfolio({ count: COUNT, seed: 1 })];
const present = entries.map(({ record, changes }) => recordAfter(record, changes));
const { reference, compiledAt } = briefPortfolio();

function agencyId(text: string): AgencyId {
  const parsed = parseAgencyId(text);
  if (!parsed.ok) throw new Error(`${text} is no agency id`);
  return parsed.value;
}

function factsOf({ changes }: PortfolioEntry): readonly StatusFact[] {
  return changes.flatMap((change) => (change.kind === "facts-stated" ? change.facts : []));
}

/** Every text that a reader would take for a statement. */
function textsOf(entry: PortfolioEntry): readonly string[] {
  const { record } = entry;
  const { title, statement } = record.recommendation;
  const stated = factsOf(entry);
  return [
    title,
    statement,
    ...record.milestones.map((milestone) => milestone.title),
    ...stated.flatMap(({ reason, evidence }) => [
      ...(reason === null ? [] : [reason]),
      ...evidence.flatMap((piece) => [piece.title]),
    ]),
    ...stated.flatMap((fact) =>
      fact.kind === "resolution" ? [fact.agreedAction ?? "", fact.official ?? ""] : [],
    ),
  ];
}

describe("generated records", () => {
  it("are the same for the same seed, others for another, and a longer run begins with the shorter", () => {
    expect([...generatePortfolio({ count: 50, seed: 1 })]).toEqual(entries.slice(0, 50));
    expect([...generatePortfolio({ count: 50, seed: 2 })]).not.toEqual(entries.slice(0, 50));
    expect([...generatePortfolio({ count: 0, seed: 1 })]).toEqual([]);
  });

  it("are numbered GEN-1 to GEN-N with ids of their own, and fit the contract", () => {
    expect(entries.map(({ record }) => record.recommendation.key)).toEqual(
      Array.from({ length: COUNT }, (_, index) => `GEN-${index + 1}`),
    );
    expect(new Set(entries.map(({ record }) => record.recommendation.id)).size).toBe(COUNT);
    for (const { record, changes } of entries.slice(0, 200)) {
      expect(recommendationRecord.parse(record)).toEqual(record);
      for (const change of changes) expect(recordChange.parse(change)).toEqual(change);
    }
  });

  it("say in every text that they are generated, and are nobody's report", () => {
    for (const entry of entries) {
      expect(textsOf(entry).filter((text) => !/generated/i.test(text))).toEqual([]);
      for (const { basis, by } of factsOf(entry)) {
        expect([basis, by.person]).toEqual(["proposal", "register-generator"]);
      }
    }
  });

  it("refer only to what the reference data hold", () => {
    const agencies = new Set(reference.agencies.map(({ id }) => id));
    const seats = new Set(reference.seats.map(({ id }) => id));
    const technologies = new Set(reference.technologies.map(({ id }) => id));
    const forums = new Set(reference.forums.map(({ id }) => id));
    const countries = new Set(reference.countries.map(({ code }) => code));
    for (const { recommendation, assignments } of present) {
      expect(recommendation.technologies.every((id) => technologies.has(id))).toBe(true);
      expect(recommendation.forums.every((id) => forums.has(id))).toBe(true);
      expect(recommendation.partners.every((code) => countries.has(code))).toBe(true);
      expect(assignments.length).toBeGreaterThanOrEqual(1);
      expect(assignments.length).toBeLessThanOrEqual(5);
      expect(new Set(assignments.map(({ agency }) => agency)).size).toBe(assignments.length);
      for (const { agency, mainContact, alternateContact } of assignments) {
        expect(agencies.has(agency) && mainContact !== null && alternateContact !== null).toBe(true);
        expect([mainContact, alternateContact].every((seat) => seat !== null && seats.has(seat))).toBe(true);
      }
    }
  });

  it("have histories that the domain can rebuild, in the order of their days, none after the last day", () => {
    for (const { facts, recommendation } of present) {
      expect(statusAfter(facts).ok).toBe(true);
      const days = facts.map(({ on }) => on);
      expect([recommendation.issued.on, ...days, compiledAt.slice(0, 10)]).toEqual(
        [recommendation.issued.on, ...days, compiledAt.slice(0, 10)].toSorted(),
      );
    }
  });

  it("have due dates from 2024 to 2029 when first set, some moved, some not scheduled", () => {
    const years = new Set(entries.map(({ record }) => record.schedule.originalDue?.slice(0, 4) ?? "none"));
    expect([...years].toSorted()).toEqual(["2024", "2025", "2026", "2027", "2028", "2029", "none"]);
    const moved = present.filter(({ schedule }) => schedule.slips.length > 0).length / COUNT;
    expect(moved).toBeGreaterThan(0.1);
    expect(moved).toBeLessThan(0.3);
  });

  it("depend on earlier ones in about one of twenty cases, never in a circle", () => {
    const dependent = entries.filter(({ record }) => record.dependsOn.length > 0).length / COUNT;
    expect(dependent).toBeGreaterThan(0.03);
    expect(dependent).toBeLessThan(0.07);
    const dependencies = entries.flatMap(({ record }) =>
      record.dependsOn.map((prerequisite) => ({ dependent: record.recommendation.key, prerequisite })),
    );
    const keys = entries.map(({ record }) => record.recommendation.key);
    const graph = dependencyGraph(keys, dependencies);
    expect(graph.ok && graph.value.order.length).toBe(COUNT);
  });

  it("show every claim, finding and ending that the register knows, but no superseded record", () => {
    const statuses = present.map(({ facts }) => presentStatus(facts));
    const claims = present.map(({ assignments }, index) => {
      const status = statuses[index];
      return status === undefined ? null : implementationOf(status, leadOf(assignments).agency);
    });
    expect(new Set(claims)).toEqual(new Set(IMPLEMENTATIONS));
    expect([...new Set(statuses.map(({ closure }) => closure.value))].toSorted()).toEqual([
      "closed-implemented",
      "closed-not-implemented",
      "open",
    ]);
    expect(new Set(statuses.map(({ verification }) => verification.value)).size).toBe(7);
  });
});

describe("options", () => {
  it("limit shares to the agencies given", () => {
    const agencies = [agencyId("NIST"), agencyId("NSF")];
    const given = [...generatePortfolio({ count: 100, seed: 1, agencies })];
    const used = given.flatMap(({ record }) => record.assignments.map(({ agency }) => agency));
    expect([...new Set(used)].toSorted()).toEqual(["NIST", "NSF"]);
  });

  it.each([
    [{ count: -1, seed: 1 }, "count"],
    [{ count: 1.5, seed: 1 }, "count"],
    [{ count: 1, seed: 0.5 }, "seed"],
    [{ count: 1, seed: 2 ** 32 }, "seed"],
    [{ count: 1, seed: 1, agencies: [] }, "agencies"],
    [{ count: 1, seed: 1, agencies: [agencyId("GAO")] }, "GAO"],
  ])("that cannot be used are refused by name: %j", (options, named) => {
    expect(() => generatePortfolio(options).next()).toThrow(named);
  });
});
