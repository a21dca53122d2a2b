import type { claimObligationInput, recordCommitmentInput } from "@entente/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { refused, refusedWith } from "../testing/refused.ts";
import { type Caller, openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let reader: Caller;
let analyst: Caller;
let nsc: Caller;
let verifier: Caller;
beforeAll(async () => {
  api = await openTestApi();
  reader = await api.as("reader");
  analyst = await api.as("analyst");
  nsc = await api.as("nsc-coordinator");
  verifier = await api.as("verifier");
});
afterAll(() => api.close());

const STATES = { country: "USA", agency: null };
const UNION = { country: "EU", agency: null };
const CITATION = { kind: "citation", title: "Register", locator: "page 1", dated: "2026-02-01" } as const;

type Account = z.input<typeof claimObligationInput>;
const account = (key: string, version: number, changes: Partial<Account> = {}): Account => ({
  commitment: key,
  version,
  owedBy: STATES,
  to: "kept",
  on: "2026-03-01",
  reason: "It was published.",
  evidence: [CITATION],
  ...changes,
});

type Recorded = z.input<typeof recordCommitmentInput>;
const made = (key: string, changes: Partial<Recorded> = {}): Recorded => ({
  key,
  forum: "ttc",
  madeOn: "2026-01-15",
  text: "Publish a joint report.",
  source: { title: "Joint statement", locator: "paragraph 3" },
  obligations: [{ owedBy: STATES }, { owedBy: UNION, due: { on: "2026-06-30", precision: "day" } }],
  ...changes,
});

describe("the commitments that a register opens with", () => {
  it("are 18 of the Trade and Technology Council, of which nobody has said anything", async () => {
    const { rows, countries, total, on } = await reader.commitment.list();
    expect([rows.length, countries, total.count, on]).toEqual([18, ["EU", "USA"], 18, "2026-11-22"]);
    expect(rows[0]?.commitment.madeOn).toBe("2024-04-05");
    expect(rows.every(({ standing }) => standing.claimed === "open" && standing.verified === null)).toBe(
      true,
    );

    const { whole, times, forums, byForum } = await reader.commitment.followThrough();
    expect(whole).toMatchObject({ commitments: 18, obligations: 36, withoutAccount: 36, withoutDue: 36 });
    expect(whole.claimed.kept).toMatchObject({ part: 0, whole: 36, value: 0 });
    expect(whole.claimed.keptOfDue).toMatchObject({ value: null, reason: "nothing-counted" });
    expect([times.claimed.curve.reason, times.claimed.curve.censored]).toEqual(["no-event", 18]);
    expect(byForum.map(({ name }) => name)).toEqual(["ttc"]);
    expect(forums.tooFew.map(({ kind }) => kind)).toEqual(["few-groups", "few-events"]);
  });

  it("are found by forum, country, technology, state and recommendation, with counts", async () => {
    const keys = async (input: Parameters<Caller["commitment"]["list"]>[0]) =>
      (await reader.commitment.list(input)).rows.map(({ commitment }) => commitment.key as string);
    expect(await keys({ technologies: ["quantum"] })).toEqual(["TTC3-4"]);
    expect(await keys({ recommendation: "SUPPLY-1" })).toEqual(["TTC6-18", "TTC4-10", "TTC3-7"]);
    expect(await keys({ states: ["kept"] })).toEqual([]);
    expect(await keys({ forums: ["quad"] })).toEqual([]);
    const counts = await reader.commitment.facets({ countries: ["EU"] });
    expect(counts.states).toEqual([{ value: "open", count: 18 }]);
    const page = await reader.commitment.list({ limit: 5 });
    const rest = await reader.commitment.list({ limit: 5, cursor: page.nextCursor });
    expect(rest.rows[0]?.commitment.key).toBe("TTC6-16");
    const other = reader.commitment.list({ limit: 5, forums: ["ttc"], cursor: page.nextCursor });
    expect(await refusedWith(other)).toBe("not-found");
  });

  it("say where they stand, with their caveat and who put them there", async () => {
    const { commitment, standings, history, sittingNotKnown } = await reader.commitment.get({
      key: "TTC3-7",
    });
    expect(commitment.source.caveat).toMatch(/not complete/);
    expect(standings.map(({ owedBy, claimed }) => [owedBy.country, claimed.state, claimed.since])).toEqual([
      ["EU", "open", null],
      ["USA", "open", null],
    ]);
    expect(history.map(({ entry }) => entry.kind)).toEqual(["linked", "linked", "made"]);
    expect(sittingNotKnown).toEqual([]);
    expect(await refused(reader.commitment.get({ key: "TTC3-99" }))).toEqual({
      code: "not-found",
      kind: "commitment",
      value: "TTC3-99",
    });
  });
});

describe("a commitment", () => {
  it("is written down by an analyst, claimed, disputed, verified, and keeps all of it apart", async () => {
    const { version } = await analyst.commitment.record(made("TTC7-1"));
    expect(version).toBe(1);
    expect(await nsc.commitment.claim(account("TTC7-1", 1))).toEqual({ commitment: "TTC7-1", version: 2 });
    const standing = async () => {
      const { standings } = await reader.commitment.get({ key: "TTC7-1" });
      const [union, states] = standings;
      return {
        union: union?.claimed.state,
        claimed: states?.claimed.state,
        verified: states?.verified?.state ?? null,
        disputed: states?.dispute.map(({ value }) => value),
      };
    };
    expect(await standing()).toEqual({ union: "late", claimed: "kept", verified: null, disputed: [] });

    const denied = account("TTC7-1", 2, {
      to: "under-way",
      evidence: [],
      reason: "Only a summary came out.",
    });
    await analyst.commitment.dispute({ ...denied, speaker: "EU" });
    expect((await standing()).disputed).toEqual(["kept", "under-way"]);
    expect((await reader.commitment.list({ isDisputed: true })).total.count).toBe(1);

    await verifier.commitment.verify(account("TTC7-1", 3));
    expect(await standing()).toEqual({ union: "late", claimed: "kept", verified: "kept", disputed: [] });
    const { whole } = await reader.commitment.followThrough({ countries: ["USA"] });
    expect(whole.verified.kept).toMatchObject({ part: 1, whole: 19 });

    await nsc.commitment.moveDue({
      ...account("TTC7-1", 4, { owedBy: UNION, reason: "The new Commission takes longer.", evidence: [] }),
      to: { on: "2027-12-31", precision: "year" },
    } as never);
    expect((await standing()).union).toBe("open");
  });

  it("has its key once, and tells a free one", async () => {
    await analyst.commitment.record(made("TTC8-1"));
    expect(await refused(analyst.commitment.record(made("TTC8-1")))).toEqual({
      code: "commitment-key-taken",
      commitment: "TTC8-1",
      free: "TTC8-2",
    });
  });

  it("is refused when a country outside the forum owes it, and says who sits there", async () => {
    const outside = made("TTC8-9", {
      obligations: [{ owedBy: STATES }, { owedBy: { country: "JPN", agency: null } }],
    });
    expect(await refused(analyst.commitment.record(outside))).toMatchObject({
      code: "country-outside-forum",
      country: "JPN",
      forum: "ttc",
      members: ["EU", "USA"],
    });
    expect(await refusedWith(reader.commitment.get({ key: "TTC8-9" }))).toBe("not-found");
  });

  it.each<[string, Partial<Recorded>, object]>([
    ["of a day to come", { madeOn: "2027-01-01" }, { code: "commitment-ahead", today: "2026-11-22" }],
    ["of a forum that is not there", { forum: "nowhere" }, { code: "not-found", kind: "forum" }],
    [
      "about no technology of the register",
      { technologies: ["magic"] },
      { code: "not-found", kind: "technology" },
    ],
    ["of no recommendation", { recommendations: ["NONE-1"] }, { code: "not-found", kind: "recommendation" }],
    [
      "owed by no country of the register",
      { obligations: [{ owedBy: { country: "ZZZ", agency: null } }] },
      { code: "country-unknown", country: "ZZZ" },
    ],
    [
      "owed by no agency of the register",
      { obligations: [{ owedBy: { country: "USA", agency: "NOBODY" } }] },
      { code: "not-found", kind: "agency" },
    ],
    [
      "owed twice",
      { obligations: [{ owedBy: STATES }, { owedBy: STATES }] },
      { code: "obligation-repeated" },
    ],
    [
      "due before it was made",
      { obligations: [{ owedBy: STATES, due: { on: "2025-12-31", precision: "year" } }] },
      { code: "due-before-commitment" },
    ],
  ])("%s is refused", async (_, changes, refusal) => {
    expect(await refused(analyst.commitment.record(made("TTC8-5", changes)))).toMatchObject(refusal);
  });

  it("is not changed by somebody who did not see the last entry", async () => {
    await nsc.commitment.claim(account("TTC6-11", 2, { to: "under-way" }));
    expect(await refused(nsc.commitment.claim(account("TTC6-11", 2)))).toMatchObject({
      code: "entry-changed-meanwhile",
      kind: "commitment",
      seen: 2,
      present: 3,
    });
    expect(await refusedWith(nsc.commitment.claim(account("TTC6-11", 9)))).toBe("not-found");
  });
});

describe("an account", () => {
  it("of what an agency owes is given by that agency, and verified by nobody of it", async () => {
    const owedBy = { country: "USA", agency: "NIST" };
    await analyst.commitment.record(made("TTC9-1", { obligations: [{ owedBy }] }));
    const officer = await api.as("nist-officer");
    const state = await api.as("state-coordinator");
    expect(await refusedWith(state.commitment.claim(account("TTC9-1", 1, { owedBy })))).toBe(
      "agency-not-allowed",
    );
    expect((await officer.commitment.claim(account("TTC9-1", 1, { owedBy }))).version).toBe(2);
    const gao = await verifier.commitment.verify(account("TTC9-1", 2, { owedBy, to: "unclear" }));
    expect(gao.version).toBe(3);
  });

  it("of what a country owes as a whole is not for one of its agencies", async () => {
    const officer = await api.as("nist-officer");
    expect(await refused(officer.commitment.claim(account("TTC3-1", 2)))).toMatchObject({
      code: "agency-not-allowed",
      needed: "own-share",
      lead: null,
    });
  });

  it("by another country than the one that owes is a dispute, and needs a country of the register", async () => {
    const said = account("TTC3-2", 2);
    expect(await refused(analyst.commitment.dispute({ ...said, speaker: "USA" }))).toEqual({
      code: "speaker-owes",
      country: "USA",
    });
    expect(await refusedWith(analyst.commitment.dispute({ ...said, speaker: "ZZZ" }))).toBe(
      "country-unknown",
    );
  });

  it.each<[string, Partial<Account>, string]>([
    ["that something was kept without evidence", { evidence: [] }, "account-evidence-missing"],
    ["that it was dropped without a reason", { to: "dropped", reason: " " }, "account-reason-missing"],
    ["of a day before the commitment", { on: "2020-01-01" }, "account-out-of-order"],
    [
      "of an obligation that is not there",
      { owedBy: { country: "JPN", agency: null } },
      "obligation-unknown",
    ],
    ["with evidence of tomorrow", { evidence: [{ ...CITATION, dated: "2027-01-01" }] }, "evidence-unusable"],
  ])("%s is refused", async (_, changes, code) => {
    expect(await refusedWith(nsc.commitment.claim(account("TTC3-5", 1, changes)))).toBe(code);
  });
});

describe("a link to a recommendation", () => {
  it("is made with a reason, shows among the recommendation's commitments, and is taken back", async () => {
    const link = {
      commitment: "TTC3-5",
      version: 1,
      recommendation: "STD-1",
      reason: "It comes before a standard.",
    };
    expect(await analyst.commitment.link(link)).toEqual({ commitment: "TTC3-5", version: 2 });
    const linked = async () =>
      (await reader.commitment.list({ recommendation: "STD-1" })).rows.map(
        ({ commitment }) => commitment.key,
      );
    expect(await linked()).toContain("TTC3-5");
    expect(await refusedWith(analyst.commitment.link({ ...link, version: 2 }))).toBe("link-unchanged");
    await analyst.commitment.unlink({ ...link, version: 2 });
    expect(await linked()).not.toContain("TTC3-5");
    const silent = { ...link, version: 3, reason: "" };
    expect(await refusedWith(analyst.commitment.link(silent))).toBe("link-reason-missing");
    const nothing = { ...link, version: 3, recommendation: "NONE-1" };
    expect(await refusedWith(analyst.commitment.link(nothing))).toBe("not-found");
  });
});
