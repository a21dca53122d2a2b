import { DIRECTIONS, FACETS, GROUPS, type Group, SORTS } from "@entente/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../database.ts";
import type { ListQuery, ListRow, Repositories } from "../ports.ts";
import { reported } from "../testing/claims.ts";
import { ENGINES } from "../testing/engines.ts";
import { signedBy, testKey, testRecord, testRecords } from "../testing/records.ts";
import { fillRegister, getStored } from "../testing/register.ts";
import { CursorInvalid } from "./cursor.ts";

const WHOLE: ListQuery = {
  text: null,
  filters: {},
  sort: "due",
  direction: "ascending",
  group: null,
  cursor: null,
  limit: 50,
};
const COUNT = 140;

describe.each(ENGINES)("the list on $name", ({ open }) => {
  let database: Database;
  let repositories: Repositories;
  let all: readonly ListRow[];
  const list = (query: Partial<ListQuery>) => repositories.recommendations.list({ ...WHOLE, ...query });
  const keysOf = async (query: Partial<ListQuery>) => (await list(query)).rows.map(({ key }) => key);

  beforeAll(async () => {
    database = await open();
    repositories = await fillRegister(database, [
      ...testRecords(COUNT, 21),
      testRecord("LIDAR-7", {
        recommendation: { title: "Harmonize photonic metrology", statement: "Compare interferometers." },
      }),
      testRecord("LIDAR-71", {
        recommendation: { title: "100% of cost_estimates", statement: "Nothing else." },
      }),
    ]);
    all = await walk({ limit: 500 });
  });
  afterAll(() => database.close());

  async function walk(query: Partial<ListQuery>): Promise<readonly ListRow[]> {
    const rows: ListRow[] = [];
    let cursor: string | null = null;
    do {
      const page = await list({ ...query, cursor });
      rows.push(...page.rows);
      cursor = page.nextCursor;
    } while (cursor !== null);
    return rows;
  }

  const orders = SORTS.flatMap((sort) =>
    DIRECTIONS.flatMap((direction) => [null, ...GROUPS].map((group) => ({ sort, direction, group }))),
  );
  it.each(orders)("visits every record once by $sort $direction in groups of $group", async (order) => {
    const rows = await walk({ ...order, limit: 33 });
    expect(rows.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());

    const sign = order.direction === "ascending" ? 1 : -1;
    const isOrdered = rows.slice(1).every((row, index) => {
      const previous = rows[index];
      if (previous === undefined) return false;
      const [before, after] = [groupOf(previous, order.group), groupOf(row, order.group)];
      if (before !== after) return true;
      const difference = compare(sortValue(previous, order.sort), sortValue(row, order.sort));
      return difference * sign < 0 || (difference === 0 && compare(previous.id, row.id) * sign < 0);
    });
    expect(isOrdered).toBe(true);
    const groups = rows.map((row) => groupOf(row, order.group));
    const runs = groups.filter((group, index) => group !== groups[index - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  });

  it("counts all matches and streams them in the same order", async () => {
    expect((await list({ limit: 5 })).total).toEqual({ count: COUNT + 2, isCapped: false });
    const streamed: ListRow[] = [];
    const { cursor: _, limit: __, ...query } = WHOLE;
    for await (const batch of repositories.recommendations.stream(query)) streamed.push(...batch);
    expect(streamed).toEqual(all);
  });

  it("gives pages to whoever reads on while a record moves, without repeating one that stayed", async () => {
    const first = await list({ sort: "key", limit: 10 });
    const stored = await getStored(repositories.recommendations, testKey("LIDAR-7"));
    await repositories.recommendations.append(stored, reported(stored, "planned"), signedBy("NIST"));
    const second = await list({ sort: "key", limit: 10, cursor: first.nextCursor });
    const keys = [...first.rows, ...second.rows].map(({ key }) => key);
    expect(new Set(keys).size).toBe(20);
  });

  it("finds by a word of the title, of the statement and of a report, in any of its forms", async () => {
    const stored = await getStored(repositories.recommendations, testKey("LIDAR-7"));
    const change = reported(stored, "in-progress", "The spectrometers arrived in Boulder.");
    await repositories.recommendations.append(stored, change, signedBy("NIST"));
    for (const text of [
      "metrology",
      "harmonizing",
      "interferometer",
      "spectrometer boulder",
      '"arrived in boulder"',
    ]) {
      expect(await keysOf({ text })).toEqual(["LIDAR-7"]);
    }
  });

  it("finds by a key, by its beginning in small letters and by a part of a word in the title", async () => {
    expect(await keysOf({ text: "LIDAR-7" })).toEqual(["LIDAR-7", "LIDAR-71"]);
    expect(await keysOf({ text: "lidar" })).toHaveLength(2);
    expect(await keysOf({ text: "LI" })).toHaveLength(2);
    expect(await keysOf({ text: "etrolog" })).toEqual(["LIDAR-7"]);
  });

  it("takes the signs of patterns and queries literally", async () => {
    expect(await keysOf({ text: "100% of cost_e" })).toEqual(["LIDAR-71"]);
    for (const text of ["%%%", "___", "\\", "'", "a & | b", ":*", "()", "<->", "\u00e9\u00df\u4e2d"]) {
      expect((await list({ text })).total.count).toBeLessThan(COUNT);
    }
    expect((await list({ text: "   " })).total.count).toBe(COUNT + 2);
  });

  it("widens by values of one facet and narrows by several facets", async () => {
    const counts = (await repositories.recommendations.facets({ text: null, filters: {} })).counts;
    for (const facet of FACETS.filter((name) => counts[name].length > 0)) {
      const [first, second] = counts[facet];
      const chosen = [first, second].flatMap((entry) => entry?.value ?? []);
      const single = await list({ filters: { [facet]: chosen.slice(0, 1) } });
      expect(single.total.count).toBe(first?.count);
      const both = await list({ filters: { [facet]: chosen } });
      expect(both.total.count).toBeGreaterThanOrEqual(single.total.count);
      const narrowed = await list({ filters: { [facet]: chosen, lead: ["NIST"] } });
      expect(narrowed.total.count).toBeLessThanOrEqual(both.total.count);
    }
    expect(await keysOf({ filters: { theme: ["no-such-theme"] } })).toEqual([]);
  });

  it("counts facets among the matches exactly as the rows say", async () => {
    const filters = { lead: ["NIST"] };
    const rows = await walk({ filters, limit: 500 });
    const { scope, counts } = await repositories.recommendations.facets({ text: null, filters });
    expect(scope).toBe("matches");
    expect(counts.lead).toEqual([{ value: "NIST", count: rows.length }]);
    for (const { value, count } of counts.health) {
      expect(rows.filter(({ health }) => health.label === value)).toHaveLength(count);
    }
    for (const { value, count } of counts.technology) {
      expect(rows.filter(({ technologies }) => technologies.map(String).includes(value))).toHaveLength(count);
    }
  });

  it("refuses a cursor that it did not give out for this query", async () => {
    const { nextCursor } = await list({ limit: 5 });
    const given = nextCursor ?? "";
    const altered = [
      "nonsense",
      "",
      `${given.slice(0, -4)}AAAA`,
      Buffer.from("[1,2,3,4,5]").toString("base64url"),
      Buffer.from("{}").toString("base64url"),
      "A".repeat(100_000),
    ];
    for (const cursor of altered) await expect(list({ cursor })).rejects.toThrow(CursorInvalid);
    await expect(list({ cursor: given, sort: "key" })).rejects.toThrow(CursorInvalid);
    await expect(list({ cursor: given, group: "theme" })).rejects.toThrow(CursorInvalid);
    expect((await list({ cursor: given, limit: 5 })).rows).toHaveLength(5);
  });
});

function groupOf(row: ListRow, group: Group | null): string {
  if (group === null) return "";
  return group === "health" ? row.health.label : row[group];
}

function sortValue(row: ListRow, sort: ListQuery["sort"]): string {
  const due = row.currentDue ?? "9999-12-31";
  if (sort === "due") return due;
  if (sort === "updated") return row.updatedAt;
  if (sort === "health")
    return `${["late", "at-risk", "on-track", "not-scheduled"].indexOf(row.health.label)}|${due}`;
  const [series = "", number = ""] = row.key.split("-");
  return `${series}-${number.padStart(8, "0")}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
