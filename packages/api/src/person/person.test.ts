import { SESSION_LIMITS, secondsAfter } from "@entente/domain";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { refused, refusedWith } from "../testing/refused.ts";
import { type Caller, openTestApi, START, type TestApi } from "../testing/test-api.ts";
import { answerOf, testProvider, testProviders } from "../testing/test-provider.ts";

const reason = "As the agency asked.";
const ADA = { name: "Ada Sample", role: "analyst", agency: "NIST", employment: "federal" } as const;

let api: TestApi;
let administrator: Caller;
beforeAll(async () => {
  api = await openTestApi();
  administrator = await api.as("administrator");
});
afterEach(() => {
  api.clock.now = START;
});
afterAll(() => api.close());

const sequenceOf = async (person: string) => (await administrator.person.get({ person })).sequence;

describe("person.list and person.get", () => {
  it("show who there is, what they hold and how they sign in", async () => {
    const { rows, total, figures } = await administrator.person.list({ agency: "NIST" });
    expect(rows.map(({ id }) => id)).toEqual(["nist-contractor", "nist-coordinator", "nist-officer"]);
    expect([total, rows[0]?.seats.length, rows[0]?.employment]).toEqual([3, 1, "contractor"]);
    expect(figures.vacant).toBeGreaterThan(0);
    const person = await administrator.person.get({ person: "nist-officer" });
    expect(person).toMatchObject({ sequence: 0, agencyName: expect.any(String), history: [] });
  });

  it("are given in pages that follow each other and hold everybody once", async () => {
    const first = await administrator.person.list({});
    expect([first.rows.length, first.next]).toEqual([50, first.rows.at(-1)?.id]);
    const rest = await administrator.person.list({ after: first.next });
    const ids = [...first.rows, ...rest.rows].map(({ id }) => id);
    expect([new Set(ids).size, rest.next]).toEqual([first.total, null]);
  });

  it("answer nobody but an administrator", async () => {
    const coordinator = await api.as("nist-coordinator");
    expect(await refusedWith(coordinator.person.list({}))).toBe("role-not-allowed");
    expect(await refusedWith(coordinator.person.get({ person: "nist-officer" }))).toBe("role-not-allowed");
    expect(await refusedWith(administrator.person.get({ person: "nobody-here" }))).toBe("not-found");
  });
});

describe("person.add and person.change", () => {
  it("put a person in and change their role, each with its reason and its audit row", async () => {
    expect(await administrator.person.add({ person: "ada-sample", ...ADA, reason })).toEqual({ sequence: 1 });
    const promoted = { ...ADA, role: "agency-coordinator" } as const;
    await administrator.person.change({ person: "ada-sample", seen: 1, ...promoted, reason: "Takes over." });
    const { state, history } = await administrator.person.get({ person: "ada-sample" });
    expect(state.role).toBe("agency-coordinator");
    expect(history.map((change) => change.reason)).toEqual(["Takes over.", reason]);
    const { rows } = await administrator.audit.list({ object: "account:ada-sample" });
    expect(rows.map(({ action, outcome }) => [action, outcome])).toEqual([
      ["person.change", "accepted"],
      ["person.add", "accepted"],
    ]);
  });

  it.each([
    ["an id that is taken", { person: "nist-officer" }, "id-taken"],
    ["a name of spaces", { name: " " }, "name-missing"],
    ["an agency that there is not", { agency: "NASA-X" }, "not-found"],
    [
      "a country that there is not",
      { role: "partner-liaison", country: "ZZZ", employment: null },
      "not-found",
    ],
    ["a liaison of no country", { role: "partner-liaison", employment: null }, "country-not-of-role"],
    ["an official of a country who is no liaison", { country: "GBR" }, "country-not-of-role"],
    ["somebody of whom it is not said who employs them", { employment: null }, "employment-not-of-country"],
    [
      "an official of a country whom we employ",
      { role: "partner-liaison", country: "GBR" },
      "employment-not-of-country",
    ],
    [
      "a contractor who would answer for the agency",
      { role: "action-officer", employment: "contractor" },
      "role-not-for-contractor",
    ],
  ] as const)("refuse %s", async (_name, change, code) => {
    const added = administrator.person.add({ person: "somebody-new", ...ADA, ...change, reason });
    expect(await refusedWith(added)).toBe(code);
  });

  it("refuse whoever saw an older state, and say who changed it meanwhile", async () => {
    const late = administrator.person.change({ person: "ada-sample", seen: 1, ...ADA, reason });
    expect(await refused(late)).toMatchObject({
      code: "entry-changed-meanwhile",
      kind: "person",
      seen: 1,
      present: 2,
      personName: "Adrian Example",
    });
  });

  it("change no role without a sign-in of the last 20 minutes", async () => {
    const caller = await api.as("administrator");
    api.clock.now = secondsAfter(START, SESSION_LIMITS.recentSeconds);
    const seen = await sequenceOf("nsf-officer");
    const profile = {
      name: "Fergus Sample",
      role: "action-officer",
      agency: "NSF",
      employment: "federal",
    } as const;
    const change = { person: "nsf-officer", seen, ...profile, name: "Fergus Example", reason };
    expect(await caller.person.change(change)).toEqual({ sequence: 1 });
    api.clock.now = secondsAfter(START, SESSION_LIMITS.recentSeconds + 1);
    const late = caller.person.change({ ...change, seen: 1, ...profile });
    expect(await refused(late)).toMatchObject({
      code: "authentication-not-recent",
      act: "manage-people",
      authenticatedAt: START,
    });
  });

  it("keep administrators from changing their own role, and the last one from going", async () => {
    const own = {
      person: "administrator",
      seen: 0,
      name: "Adrian Example",
      agency: "EOP",
      employment: "federal",
      reason,
    } as const;
    expect(await refusedWith(administrator.person.change({ ...own, role: "reader" }))).toBe("own-account");
    expect(
      await refusedWith(administrator.person.disable({ person: "administrator", seen: 0, reason })),
    ).toBe("own-account");
  });
});

describe("how a person is employed", () => {
  const cora = { name: "Cora Placeholder", role: "analyst", agency: "NIST" } as const;

  it("is changed with a reason and an audit row, and counts from the next request on", async () => {
    const nist = await api.as("nist-coordinator");
    await nist.marking.change({
      recommendation: "STD-1",
      seen: 1,
      marking: { level: "cui", controls: ["fed-only"] },
      reason: "For employees alone.",
    });
    const visitor = await api.as(null);
    const { token } = await visitor.session.signInAsPersona({ persona: "nist-contractor" });
    const seen = async () =>
      (await (await api.with(token)).recommendation.list({ filters: { lead: ["NIST"] } })).rows.some(
        ({ key }) => key === "STD-1",
      );
    expect(await seen()).toBe(false);
    const change = { person: "nist-contractor", ...cora, reason: "Was hired." } as const;
    await administrator.person.change({ ...change, seen: 0, employment: "federal" });
    expect(await seen()).toBe(true);
    await administrator.person.change({
      ...change,
      seen: 1,
      employment: "contractor",
      reason: "Left again.",
    });
    expect(await seen()).toBe(false);
    const { history } = await administrator.person.get({ person: "nist-contractor" });
    expect(history.map(({ state }) => state.employment)).toEqual(["contractor", "federal"]);
    const { rows } = await administrator.audit.list({ object: "account:nist-contractor" });
    expect(rows.map(({ action }) => action)).toEqual(["person.change", "person.change"]);
  });

  it("decides as what they are named on a list of recipients, where a name must be somebody's", async () => {
    const nist = await api.as("nist-coordinator");
    const state = async () => nist.marking.get({ recommendation: "STD-1" });
    const list = async (...named: readonly string[]) =>
      nist.marking.change({
        recommendation: "STD-1",
        seen: (await state()).sequence,
        marking: {
          level: "cui",
          controls: ["dl-only"],
          disseminationList: [
            { kind: "agency", agency: "NIST", person: null },
            ...named.map((one) => ({ kind: "person" as const, named: one })),
          ],
        },
        reason: "For these alone.",
      });
    expect(await refused(list("Nobody Here"))).toMatchObject({
      code: "recipient-unknown",
      named: "Nobody Here",
    });
    expect(await refusedWith(list("register-nobody"))).toBe("recipient-unknown");
    await list("cora  placeholder", "gbr-liaison", "reader");
    const { designation, people } = await state();
    expect(designation.disseminationList).toEqual([
      { kind: "agency", agency: "NIST", person: null },
      { kind: "agency", agency: "OMB", person: "reader" },
      { kind: "contractor", agency: "NIST", person: "nist-contractor" },
      { kind: "partner", country: "GBR", person: "gbr-liaison" },
    ]);
    expect(people.map(({ name }) => name)).toEqual(["Liam Example", "Cora Placeholder", "Reed Example"]);
    const contractor = await api.as("nist-contractor");
    expect((await contractor.recommendation.get({ key: "STD-1" })).marking.banner).toBe("CUI//DL ONLY");
    expect(await refusedWith((await api.as("analyst")).recommendation.get({ key: "STD-1" }))).toBe(
      "not-found",
    );

    const abroad = await (await api.as("gbr-liaison", { source: "web" })).marking.get({
      recommendation: "STD-1",
    });
    expect([abroad.people, abroad.designation.disseminationList]).toEqual([
      [],
      [{ kind: "partner", country: "GBR", person: "gbr-liaison" }],
    ]);
    await list();
    expect(await refusedWith(contractor.recommendation.get({ key: "STD-1" }))).toBe("not-found");
  });

  it("keeps contact seats and the acts of the government from contractors", async () => {
    const holder = { person: "omb-main-holder", seen: 0, role: "reader", agency: "OMB", reason } as const;
    const change = { ...holder, name: "Office holder, OMB", employment: "contractor" } as const;
    expect(await refused(administrator.person.change(change))).toMatchObject({
      code: "contact-seats-held",
      seats: ["omb-main"],
    });
    const filled = administrator.seat.fill({ seat: "ita-main", seen: 0, person: "nist-contractor", reason });
    expect(await refusedWith(filled)).toBe("person-not-of-agency");
    await administrator.seat.vacate({ seat: "nist-alternate", seen: 0, reason });
    const alternate = { seat: "nist-alternate", seen: 1, person: "nist-contractor", reason };
    expect(await refusedWith(administrator.seat.fill(alternate))).toBe("contact-is-contractor");
    const use = { seat: "nist-analyst", seen: 0, title: "Analyst", contact: "alternate", reason } as const;
    expect(await refusedWith(administrator.seat.change(use))).toBe("contact-taken");
  });
});

describe("person.disable and person.enable", () => {
  it("end sessions, tokens and seats at once, and give none of it back", async () => {
    const visitor = await api.as(null);
    const { token } = await visitor.session.signInAsPersona({ persona: "doc-officer" });
    const officer = await api.with(token);
    const made = await officer.token.create({ name: "Tool", scope: ["read-register"], days: 1 });
    const before = await administrator.person.get({ person: "doc-officer" });
    expect([before.sessions.length, before.seats.filter(({ to }) => to === null).length]).toEqual([1, 1]);

    await administrator.person.disable({ person: "doc-officer", seen: 0, reason: "Has left." });
    await expect(api.with(token)).rejects.toThrow("no session holds");
    const left = await administrator.person.get({ person: "doc-officer" });
    expect([left.state.isDisabled, left.sessions]).toEqual([true, []]);
    expect(left.seats.filter(({ to }) => to === null)).toEqual([]);
    const { rows } = await administrator.audit.list({ object: `token:${made.id}` });
    expect(rows.map(({ action }) => action)).toEqual(["person.disable", "token.create"]);

    await administrator.person.enable({ person: "doc-officer", seen: 1, reason: "Is back." });
    await expect(api.with(token)).rejects.toThrow("no session holds");
    const again = administrator.person.enable({ person: "doc-officer", seen: 2, reason });
    expect(await refusedWith(again)).toBe("nothing-changed");
  });

  it("are the administrator's alone", async () => {
    const coordinator = await api.as("nist-coordinator");
    const seen = { person: "nist-officer", seen: 0, reason };
    expect(await refusedWith(coordinator.person.disable(seen))).toBe("role-not-allowed");
    expect(await refusedWith(coordinator.person.enable(seen))).toBe("role-not-allowed");
    expect(await refusedWith(coordinator.person.add({ person: "mine", ...ADA, reason }))).toBe(
      "role-not-allowed",
    );
  });
});

describe("invitations, identities and sessions of a person", () => {
  const HOME = testProviders([testProvider("home")], { present: answerOf("nobody") });
  const to = { person: "ada-sample", provider: "home", email: "ada@agency.gov" };

  it("are sent by an administrator, seen, and withdrawn once", async () => {
    const inviting = await api.as("administrator", { identityProviders: HOME });
    await inviting.person.invite(to);
    const [invitation] = (await administrator.person.get({ person: "ada-sample" })).invitations;
    expect(invitation).toMatchObject({ email: "ada@agency.gov", issuer: "https://home.example" });
    const which = { person: "ada-sample", invitation: invitation?.id ?? "" };
    expect(await administrator.person.withdrawInvitation(which)).toEqual({ done: true });
    expect(await refusedWith(administrator.person.withdrawInvitation(which))).toBe("not-found");
  });

  it("go to no unknown provider, no unusable address, nobody disabled, and no provider of another country", async () => {
    const inviting = await api.as("administrator", { identityProviders: HOME });
    expect(await refusedWith(inviting.person.invite({ ...to, provider: "other" }))).toBe("not-found");
    expect(await refusedWith(inviting.person.invite({ ...to, email: "ada" }))).toBe("email-unusable");
    expect(await refusedWith(inviting.person.invite({ ...to, person: "gbr-liaison" }))).toBe(
      "provider-of-other-country",
    );
    await administrator.person.disable({ person: "ntia-officer", seen: 0, reason });
    expect(await refusedWith(inviting.person.invite({ ...to, person: "ntia-officer" }))).toBe(
      "person-disabled",
    );
  });

  it("are taken away by an administrator: no identity that is not theirs, and all sessions", async () => {
    const unknown = "01890000-0000-7000-8000-000000000000";
    const unbound = administrator.person.unbindIdentity({ person: "ada-sample", identity: unknown, reason });
    expect(await refusedWith(unbound)).toBe("not-found");
    const visitor = await api.as(null);
    const { token } = await visitor.session.signInAsPersona({ persona: "ustr-officer" });
    expect(await administrator.person.endSessions({ person: "ustr-officer" })).toEqual({ ended: 1 });
    await expect(api.with(token)).rejects.toThrow("no session holds");
  });

  it("are out of reach of others", async () => {
    const officer = await api.as("nist-officer");
    expect(await refusedWith(officer.person.invite(to))).toBe("role-not-allowed");
    expect(await refusedWith(officer.person.endSessions({ person: "analyst" }))).toBe("role-not-allowed");
  });
});
