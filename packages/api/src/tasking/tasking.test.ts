import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { refused } from "../testing/refused.ts";
import { type Caller, instant, openTestApi, START, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let tasker: Caller;
let officer: Caller;
let reader: Caller;
beforeAll(async () => {
  api = await openTestApi();
  [tasker, officer, reader] = await Promise.all([
    api.as("nsc-coordinator"),
    api.as("nist-officer"),
    api.as("reader"),
  ]);
});
afterEach(() => {
  api.clock.now = START;
});
afterAll(() => api.close());

const ASKED = {
  request: "Say what the act has funded so far.",
  about: "CHIP-1",
  tasker: "NSC",
  offices: ["NIST", "DOC"],
  suspense: "2026-12-01",
};
const AT_NIST = { office: "NIST" };

async function set(changes: Partial<typeof ASKED> = {}) {
  return tasker.tasking.set({ ...ASKED, ...changes });
}
async function partOf(tasking: string, office: string, caller = officer) {
  const { parts } = await caller.tasking.get({ tasking });
  return parts.find((part) => part.office === office);
}

describe("a tasking", () => {
  it("is set, acknowledged, answered, returned, answered again and closed, and its history says by whom", async () => {
    const { tasking, version } = await set();
    expect(version).toBe(1);
    const at = { tasking, ...AT_NIST };
    expect(await officer.tasking.acknowledge({ ...at, version: 1 })).toEqual({ tasking, version: 2 });
    await officer.tasking.answer({ ...at, version: 2, answer: "Four plants." });
    await tasker.tasking.returnAnswer({ ...at, version: 3, reason: "Which plants?" });
    await officer.tasking.answer({ ...at, version: 4, answer: "These four." });
    await tasker.tasking.close({ ...at, version: 5 });
    await tasker.tasking.close({ ...at, office: "DOC", version: 6, reason: "No longer needed." });

    const shown = await reader.tasking.get({ tasking });
    expect(shown.facts.map(({ fact, personName }) => [fact.kind, personName])).toEqual([
      ["set", "Nash Exemplar"],
      ["acknowledged", "Nico Sample"],
      ["answered", "Nico Sample"],
      ["returned", "Nash Exemplar"],
      ["answered", "Nico Sample"],
      ["closed", "Nash Exemplar"],
      ["closed", "Nash Exemplar"],
    ]);
    expect(shown.tasking.offices.map(({ standing }) => standing)).toEqual(["closed", "closed"]);
    expect(shown.aboutTitle).not.toBeNull();
    expect((await api.as("verifier").then((verifier) => verifier.audit.verify())).breaks).toBe(0);
  });

  it("offers each person only the steps that are theirs", async () => {
    const { tasking } = await set();
    expect((await partOf(tasking, "NIST"))?.steps).toEqual(["acknowledge", "answer"]);
    expect((await partOf(tasking, "DOC"))?.steps).toEqual([]);
    expect((await partOf(tasking, "NIST", tasker))?.steps).toEqual(["close"]);
    expect((await partOf(tasking, "NIST", reader))?.steps).toEqual([]);
    expect((await tasker.tasking.get({ tasking })).mayPutOff).toBe(true);
    expect((await officer.tasking.get({ tasking })).mayPutOff).toBe(false);
  });

  it("shows who is told for an office, with the names of their seats", async () => {
    const { tasking } = await set();
    expect((await partOf(tasking, "NIST"))?.contacts).toMatchObject([
      { step: "main-contact", seat: "nist-main", personName: "Nina Specimen" },
      { step: "alternate-contact", seat: "nist-alternate", personName: "Nico Sample" },
      { step: "coordinator", personName: "Nina Specimen" },
    ]);
  });

  it("says by how many days an answer missed its suspense", async () => {
    const { tasking } = await set();
    api.clock.now = instant("2026-12-04T12:00:00.000Z");
    const { rows } = await officer.tasking.list({});
    expect(rows.find(({ id }) => id === tasking)?.offices[0]).toEqual({
      office: "NIST",
      standing: "not-acknowledged",
      days: -3,
    });
    await officer.tasking.answer({ tasking, ...AT_NIST, version: 1, answer: "Late." });
    expect((await partOf(tasking, "NIST"))?.daysLate).toBe(3);
  });

  it("is put off by the tasker, which stands in no answer's way", async () => {
    const { tasking } = await set();
    await tasker.tasking.putOff({ tasking, version: 1, to: "2027-01-15", reason: "The figures come later." });
    await officer.tasking.answer({ tasking, ...AT_NIST, version: 1, answer: "Early." });
    const { suspense, suspenseMoves } = (await reader.tasking.get({ tasking })).tasking;
    expect([suspense, suspenseMoves.length]).toEqual(["2027-01-15", 1]);
    const earlier = tasker.tasking.putOff({ tasking, version: 3, to: "2026-12-15", reason: "Sooner." });
    expect(await refused(earlier)).toMatchObject({ code: "suspense-not-later", from: "2027-01-15" });
  });

  it("tells whoever did not see a colleague's answer who gave it", async () => {
    const { tasking } = await set();
    await officer.tasking.answer({ tasking, ...AT_NIST, version: 1, answer: "Four plants." });
    const coordinator = await api.as("nist-coordinator");
    const late = coordinator.tasking.acknowledge({ tasking, ...AT_NIST, version: 1 });
    expect(await refused(late)).toMatchObject({
      code: "entry-changed-meanwhile",
      kind: "tasking",
      personName: "Nico Sample",
      present: 2,
    });
    const ahead = officer.tasking.acknowledge({ tasking, ...AT_NIST, version: 9 });
    expect(await refused(ahead)).toMatchObject({ code: "not-found", kind: "page" });
  });

  it("is listed for whoever owes it and for whoever set it, and leaves the first list once answered", async () => {
    const { tasking } = await set({ offices: ["NIST"], suspense: "2026-11-30" });
    const ids = async (caller: Caller, input: Parameters<Caller["tasking"]["list"]>[0]) =>
      (await caller.tasking.list(input)).rows.map(({ id }) => id);
    expect((await ids(officer, {}))[0]).toBe(tasking);
    expect(await ids(tasker, { side: "set" })).toContain(tasking);
    expect(await ids(await api.as("ntia-officer"), {})).toEqual([]);
    await officer.tasking.answer({ tasking, ...AT_NIST, version: 1, answer: "Done." });
    expect(await ids(officer, {})).not.toContain(tasking);
    expect(await ids(officer, { state: "done" })).toContain(tasking);
    expect(await ids(tasker, { side: "set" })).toContain(tasking);
  });

  it.each([
    ["without words", { request: " " }, { code: "writing-missing", field: "request" }],
    ["of nobody", { offices: [] }, { code: "tasked-office-missing" }],
    ["of an office twice", { offices: ["NIST", "NIST"] }, { code: "office-repeated", office: "NIST" }],
    ["by yesterday", { suspense: "2026-11-21" }, { code: "suspense-in-past", today: "2026-11-22" }],
    ["of an agency that nobody knows", { offices: ["NOAA/X"] }, { code: "not-found", kind: "agency" }],
    ["about nothing known", { about: "NONE-1" }, { code: "not-found", kind: "recommendation" }],
    ["in another's name", { tasker: "NIST" }, { code: "agency-not-allowed", act: "set-tasking" }],
  ])("is refused when it asks %s", async (_name, changes, refusal) => {
    expect(await refused(set(changes))).toMatchObject(refusal);
  });

  it("is answered by nobody but the office's agency, from a seat, in words", async () => {
    const { tasking } = await set();
    const stranger = await api.as("state-officer");
    const answer = { tasking, ...AT_NIST, version: 1, answer: "Ours." };
    expect(await refused(stranger.tasking.answer(answer))).toMatchObject({
      code: "agency-not-allowed",
      lead: "NIST",
    });
    expect(await refused(officer.tasking.answer({ ...answer, answer: "" }))).toEqual({
      code: "writing-missing",
      field: "answer",
    });
    expect(await refused(officer.tasking.answer({ ...answer, office: "NIST/ITL" }))).toMatchObject({
      code: "office-not-asked",
      asked: ["NIST", "DOC"],
    });
  });

  it("is closed, returned and put off by nobody but the tasker", async () => {
    const { tasking } = await set();
    const other = await api.as("state-coordinator");
    const at = { tasking, ...AT_NIST, version: 1, reason: "No." };
    const attempts = [
      other.tasking.close(at),
      other.tasking.returnAnswer(at),
      other.tasking.putOff({ tasking, version: 1, to: "2027-02-01", reason: "No." }),
    ];
    for (const attempt of attempts) {
      expect(await refused(attempt)).toMatchObject({ code: "agency-not-allowed", act: "close-tasking" });
    }
    expect(await refused(tasker.tasking.returnAnswer(at))).toMatchObject({
      code: "step-not-allowed",
      allowed: ["acknowledge", "answer", "close"],
    });
  });

  it("is not known by an id that nobody gave out, nor a list by a cursor of another", async () => {
    const unknown = "01890000-0000-7000-8000-000000000000";
    expect(await refused(reader.tasking.get({ tasking: unknown }))).toMatchObject({
      code: "not-found",
      kind: "tasking",
    });
    expect(await refused(reader.tasking.list({ cursor: "x" }))).toMatchObject({ kind: "page" });
  });

  it("is nothing that a partner's official may read", async () => {
    const abroad = { request: "When?", tasker: "NSC", offices: ["NIST", "GBR-FCDO"], suspense: "2099-01-01" };
    expect(await refused((await api.as("nsc-coordinator")).tasking.set(abroad))).toEqual({
      code: "office-abroad",
      office: "GBR-FCDO",
    });
    const liaison = await api.as("gbr-liaison");
    expect(await refused(liaison.tasking.list({}))).toMatchObject({ code: "role-not-allowed" });
  });
});

describe("contacts of an office", () => {
  it("are named by its coordinator, kept in their history, and told when somebody else was first", async () => {
    const coordinator = await api.as("ostp-coordinator");
    const contacts = { office: "OSTP", mainContact: "ostp-alternate", alternateContact: null };
    expect(await coordinator.tasking.nameContacts({ ...contacts, seen: 0 })).toEqual({ sequence: 1 });
    const shown = await reader.tasking.contacts({ office: "OSTP" });
    expect(shown.history.map(({ sequence, mainContact }) => [sequence, mainContact])).toEqual([
      [1, "ostp-alternate"],
    ]);
    expect(shown.contacts[0]).toMatchObject({ step: "main-contact", seat: "ostp-alternate" });
    const late = coordinator.tasking.nameContacts({ ...contacts, seen: 0 });
    expect(await refused(late)).toMatchObject({ code: "entry-changed-meanwhile", kind: "contacts" });
  });

  it("are seats of its agency, named by nobody else", async () => {
    const coordinator = await api.as("nist-coordinator");
    const contacts = { office: "NIST", seen: 0, mainContact: "state-main", alternateContact: null };
    expect(await refused(coordinator.tasking.nameContacts(contacts))).toMatchObject({
      code: "seat-not-of-agency",
      seat: "state-main",
    });
    const contracted = { ...contacts, mainContact: "nist-analyst" };
    expect(await refused(coordinator.tasking.nameContacts(contracted))).toMatchObject({
      code: "contact-is-contractor",
      person: "nist-contractor",
      contact: "main",
    });
    expect(await refused(coordinator.tasking.nameContacts({ ...contacts, office: "DOC" }))).toMatchObject({
      code: "agency-not-allowed",
    });
  });
});
