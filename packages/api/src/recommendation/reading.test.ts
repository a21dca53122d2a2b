import { briefPortfolio } from "@entente/data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refused, refusedWith } from "../testing/refused.ts";
import { instant, openTestApi, START, type TestApi } from "../testing/test-api.ts";

/** What the public record implies of the lead's claim, by hand from the portfolio's history; all others not started. */
const CLAIMED = {
  "CHIP-1": "implemented",
  "HOME-5": "in-progress",
  "DATA-1": "in-progress",
  "DATA-2": "partially-implemented",
  "DATA-3": "in-progress",
  "TEL-1": "in-progress",
  "TEL-2": "in-progress",
  "HOME-4": "partially-implemented",
  "HOME-1": "in-progress",
  "PROT-1": "in-progress",
  "ABROAD-5": "partially-implemented",
  "ABROAD-4": "in-progress",
  "ABROAD-2": "in-progress",
  "AI-2": "in-progress",
  "BIO-1": "in-progress",
} as const;

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe("recommendation.list", () => {
  it("opens with the 32 recommendations at the statuses that the public record implies", async () => {
    const reader = await api.as("reader");
    const { rows, total } = await reader.recommendation.list({ limit: 100 });
    const claims = new Map<string, string>(Object.entries(CLAIMED));
    expect(total).toEqual({ count: 32, isCapped: false });
    for (const { key, implementation } of rows) {
      expect([key, implementation]).toEqual([key, claims.get(key) ?? "not-started"]);
    }
  });

  it("gives every row once over its pages", async () => {
    const reader = await api.as("reader");
    const keys: string[] = [];
    for (let cursor: string | null = null, page = 0; page < 40; page += 1) {
      const answer: Awaited<ReturnType<typeof reader.recommendation.list>> = await reader.recommendation.list(
        { sort: "due", cursor, limit: 7 },
      );
      keys.push(...answer.rows.map(({ key }) => key));
      cursor = answer.nextCursor;
      if (cursor === null) break;
    }
    expect(keys.toSorted()).toEqual(
      briefPortfolio()
        .entries.map(({ record }) => record.recommendation.key)
        .toSorted(),
    );
  });

  it("refuses a place that was not given out for this query", async () => {
    const reader = await api.as("reader");
    const { nextCursor } = await reader.recommendation.list({ sort: "due", limit: 7 });
    for (const input of [{ cursor: "abc" }, { sort: "key", cursor: nextCursor }] as const) {
      expect(await refused(reader.recommendation.list(input))).toEqual({
        code: "not-found",
        kind: "page",
        value: input.cursor,
      });
    }
  });

  it("narrows by facets and finds words of title, statement and reports", async () => {
    const reader = await api.as("reader");
    const keysOf = async (input: Parameters<typeof reader.recommendation.list>[0]) =>
      (await reader.recommendation.list(input)).rows.map(({ key }) => key);
    expect(await keysOf({ filters: { agency: ["NIST"], theme: ["standards"] } })).toEqual([
      "STD-1",
      "STD-2",
      "STD-3",
    ]);
    expect(await keysOf({ text: "privacy" })).toContain("DATA-1");
    expect(await keysOf({ text: "CHIP-1" })).toContain("CHIP-1");
    expect(await keysOf({ text: "H.R. 8152" })).toContain("DATA-1");
  });
});

describe("waiting times", () => {
  it("grow by a day with every day, in the list and on the record, without anybody touching it", async () => {
    const daysOn = async (now: string) => {
      api.clock.now = instant(now);
      const reader = await api.as("reader");
      const { rows } = await reader.recommendation.list({ filters: { theme: ["data"] } });
      const { health } = await reader.recommendation.get({ key: "DATA-1" });
      return [rows.find(({ key }) => key === "DATA-1")?.health, health].map((shown) =>
        shown?.findings.map((finding) => ("days" in finding ? finding.days : null)),
      );
    };
    const [listed, detailed] = await daysOn("2026-11-22T12:00:00.000Z");
    expect(listed).toEqual(detailed);
    const later = listed?.map((days) => (days === null ? null : days + 30));
    expect(await daysOn("2026-12-22T12:00:00.000Z")).toEqual([later, later]);
    api.clock.now = START;
  });
});

describe("recommendation.facets", () => {
  it("counts as many in each theme as the list shows", async () => {
    const reader = await api.as("reader");
    const { scope, counts } = await reader.recommendation.facets();
    expect(scope).toBe("matches");
    expect(counts.theme.find(({ value }) => value === "data")?.count).toBe(4);
    expect(counts.theme.reduce((sum, { count }) => sum + count, 0)).toBe(32);
  });
});

describe("recommendation.get", () => {
  it("gives the source passage, the five facts with their basis and what the person may do", async () => {
    const officer = await api.as("doc-officer");
    const detail = await officer.recommendation.get({ key: "CHIP-1" });
    expect(detail.passages[0]).toMatchObject({
      section: "Setting priorities / Which technologies?",
      paragraph: 5,
    });
    const lead = detail.status.implementations.find(({ agency }) => agency === "DOC");
    expect(lead).toMatchObject({ value: "implemented", since: { on: "2022-08-09", basis: "public-record" } });
    expect(detail.permitted.reports.map(({ agency }) => agency)).toEqual(["DOC"]);
    expect(detail.permitted.implementedObstacle).toMatchObject({ code: "verification-missing" });
    expect(detail.health.findings.map(({ kind }) => kind)).toContain("claimed-unverified");
  });

  it("shows what waits for a recommendation, directly and behind it", async () => {
    const reader = await api.as("reader");
    const { dependencies } = await reader.recommendation.get({ key: "DATA-1" });
    expect(dependencies.unlocksDirectly).toEqual(["DATA-2"]);
    expect(dependencies.unlocksAll).toEqual([
      "ABROAD-2",
      "ABROAD-4",
      "ABROAD-5",
      "DATA-2",
      "DATA-4",
      "REG-1",
      "STD-1",
    ]);
  });

  it("says that a recommendation does not exist", async () => {
    const reader = await api.as("reader");
    expect(await refusedWith(reader.recommendation.get({ key: "NONE-1" }))).toBe("not-found");
  });

  it("shows a partner liaison what is public, with its marking", async () => {
    const liaison = await api.as("gbr-liaison");
    const { marking } = await liaison.recommendation.get({ key: "CHIP-1" });
    expect(marking).toMatchObject({ banner: "UNCLASSIFIED", isPublic: true });
  });
});

describe("overviews", () => {
  it("agree with the list: agencies, portfolio and desk", async () => {
    const coordinator = await api.as("nsc-coordinator");
    const { byImplementation } = await coordinator.agency.list();
    const docImplemented = byImplementation.find(
      ({ agency, value }) => agency === "DOC" && value === "implemented",
    );
    expect(docImplemented?.count).toBe(1);

    const overview = await coordinator.portfolio.overview();
    expect(overview.total).toBe(32);
    expect(overview.claimedByVerification.reduce((sum, { count }) => sum + count, 0)).toBe(32);
    expect(overview.dates.map(({ recommendation }) => recommendation)).toEqual([
      "ABROAD-5",
      "TEL-2",
      "DATA-2",
    ]);
    expect(overview.mostUnlocking[0]?.direct).toBeGreaterThan(0);

    const agency = await coordinator.agency.get({ agency: "NIST" });
    expect(agency.led.length + agency.supported.length).toBe(agency.ledTotal + agency.supportedTotal);
    expect(agency.parent?.id).toBe("DOC");
    expect(await refusedWith(coordinator.agency.get({ agency: "NONE" }))).toBe("not-found");
  });

  it("put a conference that ends in five days first on the desk of its lead", async () => {
    const officer = await api.as("state-officer");
    const { items } = await officer.desk.mine();
    expect(items[0]).toMatchObject({ row: { key: "ABROAD-5" } });
    expect(items[0]?.entries[0]).toMatchObject({ reason: "due", on: "2026-11-27", days: -5 });
  });

  it("put claims that wait for a finding on the verifier's desk and nothing on a reader's", async () => {
    const { items } = await (await api.as("verifier")).desk.mine();
    expect(items.map(({ row }) => row.key).toSorted()).toEqual(["ABROAD-5", "CHIP-1", "DATA-2", "HOME-4"]);
    expect((await (await api.as("reader")).desk.mine()).items).toEqual([]);
  });

  it("verify the audit for those whose role may, and name every entry of the vocabulary", async () => {
    const { breaks, chains } = await (await api.as("administrator")).audit.verify();
    expect([breaks, chains >= 32]).toEqual([0, true]);
    const { agencies, forums } = await (await api.as("reader")).reference.vocabulary();
    expect(agencies.map(({ id }) => id)).toContain("NIST");
    expect(forums).toHaveLength(18);
  });
});
