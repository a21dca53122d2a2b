import { registerItself } from "@entente/db";
import { setDisabled } from "@entente/db/testing";
import { textAfter, textBefore } from "@entente/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CHIP_2, calledReport, clearanceCallers, standingOf } from "../testing/clearance.ts";
import { refused, refusedWith } from "../testing/refused.ts";
import { openTestApi, START, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let by: Awaited<ReturnType<typeof clearanceCallers>>;
beforeAll(async () => {
  api = await openTestApi();
  by = await clearanceCallers(api);
});
beforeEach(() => {
  api.clock.now = START;
});
afterAll(() => api.close());

const OBJECTION = "It goes beyond the statute.";

describe("clearance.call", () => {
  it("freezes a recommendation's statement and sends it, by its lead alone", async () => {
    const { text, title, status, version } = await by.reader.clearance.text(CHIP_2);
    expect([status, version]).toEqual(["draft", 0]);
    const calling = {
      subject: CHIP_2,
      text: text.sha256,
      offices: [{ office: "STATE/EB" }, { office: "NIST" }, { office: "OSTP", asking: "informed" as const }],
      suspense: "2026-12-04",
    };
    expect(await refusedWith(by.state.clearance.callRound(calling))).toBe("agency-not-allowed");
    expect(await refusedWith(by.reader.clearance.callRound(calling))).toBe("role-not-allowed");

    const { round } = await by.docOfficer.clearance.callRound(calling);
    const found = await by.reader.clearance.get({ round });
    expect(found).toMatchObject({ title, about: "CHIP-2", textVersion: 1, version: 1 });
    expect(found.round).toMatchObject({
      convener: "DOC",
      text: { content: text.content },
      atSuspense: "hold",
    });
    expect(found.holds.map(({ kind, office }) => `${office} ${kind}`)).toEqual([
      "STATE/EB not-answered",
      "NIST not-answered",
    ]);
    expect(await refused(by.doc.clearance.callRound(calling))).toMatchObject({
      code: "round-running",
      round,
    });
    expect((await by.reader.clearance.text(CHIP_2)).latest).toBe(round);
  });

  it("sends what is proposed with the names of the countries that would sit at the table", async () => {
    const members = ["JPN", "NLD", "USA"];
    const { inputsHash } = await by.doc.coalition.explain({ technology: "semiconductors", members });
    const { recommendation: key } = await by.doc.coalition.propose({
      technology: "semiconductors",
      members,
      inputsHash,
      title: "A table on chips",
      statement: "Design and fabrication.",
      lead: "DOC",
    });
    const { text } = await by.reader.clearance.text({ kind: "coalition-proposal", key });
    expect(text.content).toBe(
      "A table on chips\n\nMembers: Japan, Netherlands, United States\n\nDesign and fabrication.",
    );
    expect(await refusedWith(by.reader.clearance.text({ kind: "coalition-proposal", key: "CHIP-1" }))).toBe(
      "not-found",
    );
  });

  it("refuses offices of agencies that are not there, an unknown text, and days that have passed", async () => {
    const { text } = await by.reader.clearance.text({ kind: "recommendation", key: "CHIP-1" });
    const { owner } = await by.reader.clearance.text({ kind: "recommendation", key: "CHIP-1" });
    expect(owner).toBe("DOC");
    const calling = {
      subject: { kind: "recommendation" as const, key: "CHIP-1" },
      text: text.sha256,
      offices: [{ office: "STATE" }],
      suspense: "2026-12-04",
    };
    const call = (changes: Partial<typeof calling>) => by.doc.clearance.callRound({ ...calling, ...changes });
    expect(await refusedWith(call({ offices: [{ office: "NOBODY/EB" }] }))).toBe("not-found");
    expect(await refusedWith(call({ offices: [{ office: "DOC" }] }))).toBe("convener-asked");
    expect(await refusedWith(call({ offices: [{ office: "STATE" }, { office: "STATE" }] }))).toBe(
      "office-repeated",
    );
    expect(await refusedWith(call({ text: "0".repeat(64) }))).toBe("not-found");
    expect(await refusedWith(call({ suspense: "2026-11-01" }))).toBe("suspense-in-past");
    await expect(call({ offices: [] })).rejects.toThrow(/at least one office/);
    const nowhere = { kind: "report-text" as const, key: "01890000-0000-7000-8000-000000000000" };
    expect(await refusedWith(by.reader.clearance.text(nowhere))).toBe("not-found");
  });
});

describe("clearance.draft", () => {
  it("puts down an update on a recommendation, which waits to be sent", async () => {
    const update = { kind: "update" as const, title: "Update on CHIP-1", content: "The awards are made." };
    await expect(by.doc.clearance.draft(update)).rejects.toThrow(/name the recommendation/);
    expect(await refusedWith(by.doc.clearance.draft({ ...update, about: "NONE-1" }))).toBe("not-found");
    expect(await refusedWith(by.reader.clearance.draft({ ...update, about: "CHIP-1" }))).toBe(
      "role-not-allowed",
    );
    const { subject } = await by.doc.clearance.draft({ ...update, about: "CHIP-1" });
    const listed = async () => (await by.doc.clearance.drafts()).drafts.map((draft) => draft.subject.key);
    expect(await listed()).toContain(subject.key);
    expect((await by.nist.clearance.drafts()).drafts).toEqual([]);
    const { text } = await by.doc.clearance.text(subject);
    await by.doc.clearance.callRound({
      subject,
      text: text.sha256,
      offices: [{ office: "NSF" }],
      suspense: "2026-12-04",
    });
    expect(await listed()).not.toContain(subject.key);
    const { rows } = await by.reader.clearance.list({ about: "CHIP-1" });
    expect(rows.map(({ title }) => title)).toEqual(["Update on CHIP-1"]);
  });
});

describe("clearance.answer", () => {
  it("is the office's: it counts from a seat of its agency, and stands when its author may not enter any more", async () => {
    const { round, seen } = await calledReport(by.doc, "Two awards were made.");
    const answer = { round, seen, office: "STATE", to: "concur" } as const;
    expect(await refusedWith(by.nist.clearance.answer(answer))).toBe("agency-not-allowed");
    expect(await refusedWith(by.reader.clearance.answer(answer))).toBe("role-not-allowed");
    const officer = await by.stateOfficer.clearance.answer(answer);
    expect(officer).toEqual({ round, version: 2, status: "in-coordination" });

    const { person } = (await by.stateOfficer.session.me()) ?? registerItself();
    if (person === null) throw new Error("nobody is signed in");
    await setDisabled(api.database, person.id, START);
    const found = await by.reader.clearance.get({ round });
    expect(found.round.offices[0]).toMatchObject({
      standing: "concur",
      answer: { by: { person: "state-officer", seat: "state-alternate", agency: "STATE" } },
    });
    expect(found.persons).toContainEqual({ id: "state-officer", name: "Stella Sample" });
    await setDisabled(api.database, person.id, null);

    const last = await by.nist.clearance.answer({ ...answer, seen: 2, office: "NIST", to: "no-equity" });
    expect(last).toMatchObject({ version: 4, status: "cleared" });
  });

  it("needs a reason to non-concur and a comment to comment, and says what is allowed", async () => {
    const { round, seen } = await calledReport(by.doc, "Three awards were made.");
    const answer = { round, seen, office: "STATE" } as const;
    expect(await refused(by.state.clearance.answer({ ...answer, to: "non-concur" }))).toEqual({
      code: "writing-missing",
      field: "reason",
    });
    expect(await refusedWith(by.state.clearance.answer({ ...answer, to: "concur-with-comment" }))).toBe(
      "comment-missing",
    );
    await by.state.clearance.answer({ ...answer, to: "non-concur", reason: OBJECTION });
    const again = await refused(by.state.clearance.answer({ ...answer, seen: 2, to: "concur" }));
    expect(again).toMatchObject({ code: "answer-not-allowed", from: "non-concur", allowed: [] });
  });

  it("tells whoever did not see a colleague's answer, and is not disturbed by another office's", async () => {
    const { round, seen } = await calledReport(by.doc, "Four awards were made.");
    await by.stateOfficer.clearance.answer({ round, seen, office: "STATE", to: "concur" });
    const stale = { round, seen, office: "STATE", to: "non-concur", reason: OBJECTION } as const;
    expect(await refused(by.state.clearance.answer(stale))).toMatchObject({
      code: "entry-changed-meanwhile",
      kind: "clearance",
      personName: "Stella Sample",
      present: 2,
    });
    const nist = { round, seen, office: "NIST", to: "non-concur", reason: OBJECTION } as const;
    await by.nist.clearance.answer(nist);
    expect(await refusedWith(by.nist.clearance.answer({ ...nist, seen: 9 }))).toBe("not-found");
  });

  it("is decided for each of many who answer at once, none lost", async () => {
    const { round, seen } = await calledReport(by.doc, "Five awards were made.");
    await Promise.all([
      by.state.clearance.answer({ round, seen, office: "STATE", to: "concur" }),
      by.nist.clearance.answer({ round, seen, office: "NIST", to: "concur" }),
    ]);
    expect((await by.reader.clearance.get({ round })).round.status).toBe("cleared");
  });
});

describe("clearance.changeText", () => {
  it("lapses what was answered, shows what changed, and keeps it beside the next round", async () => {
    const { subject, round, seen } = await calledReport(by.doc, "The fund is spent.");
    await by.state.clearance.answer({ round, seen, office: "STATE", to: "concur" });
    const change = { subject, seen: 1, content: "The fund is half spent.", reason: "A late count." };
    expect(await refusedWith(by.state.clearance.changeText(change))).toBe("agency-not-allowed");
    expect(await refusedWith(by.reader.clearance.changeText(change))).toBe("role-not-allowed");
    const changed = await by.docOfficer.clearance.changeText(change);
    expect(changed).toMatchObject({ version: 2, round: { id: round, status: "lapsed" } });

    const { round: lapsed, lapse, holds } = await by.reader.clearance.get({ round });
    expect([lapsed.status, lapsed.offices[0]?.standing, holds]).toEqual(["lapsed", "concur", []]);
    if (lapse === null) throw new Error("nothing changed");
    expect([textBefore(lapse), textAfter(lapse)]).toEqual(["The fund is spent.", "The fund is half spent."]);
    expect(
      await refusedWith(by.nist.clearance.answer({ round, seen: 3, office: "NIST", to: "concur" })),
    ).toBe("round-ended");

    const next = await by.doc.clearance.callRound({
      subject,
      text: changed.sha256,
      offices: [{ office: "STATE" }],
      suspense: "2026-12-04",
    });
    const again = await by.reader.clearance.get({ round: next.round });
    expect([again.round.follows, again.round.offices[0]?.standing]).toEqual([round, "not-answered"]);
    expect(again.sinceBefore).toEqual(lapse);
    expect((await by.reader.clearance.get({ round })).followedBy).toBe(next.round);
  });

  it("is refused without a change, and to whoever did not see the wording in force", async () => {
    const { subject } = await calledReport(by.doc, "The fund is audited.");
    const change = { subject, seen: 1, content: "The fund is audited." };
    expect(await refusedWith(by.doc.clearance.changeText(change))).toBe("text-unchanged");
    await by.doc.clearance.changeText({ ...change, content: "The fund was audited." });
    expect(await refused(by.doc.clearance.changeText({ ...change, content: "Late." }))).toMatchObject({
      code: "entry-changed-meanwhile",
      kind: "text",
      present: 2,
    });
    const first = { kind: "recommendation" as const, key: "CHIP-1" };
    expect(await refusedWith(by.doc.clearance.changeText({ ...change, subject: first }))).toBe("not-found");
  });
});

describe("comments", () => {
  it("that are critical hold the text until the office that made them calls them resolved", async () => {
    const { round, seen } = await calledReport(by.doc, "Six awards were made.", {
      offices: [{ office: "STATE" }],
    });
    const comments = [
      { severity: "critical", text: "Name the fund." },
      { severity: "administrative", text: "Spell out the name." },
    ] as const;
    const given = { round, seen, office: "STATE", to: "concur-with-comment", comments } as const;
    await by.state.clearance.answer({ ...given, comments: [...comments] });
    const resolving = { round, seen: 2, comment: 1, resolution: "It is named now." };
    expect(await refused(by.doc.clearance.resolveComment({ ...resolving, office: "DOC" }))).toMatchObject({
      code: "resolver-not-allowed",
      severity: "critical",
      allowed: ["STATE"],
    });
    expect(await refusedWith(by.nsf.clearance.resolveComment({ ...resolving, office: "NSF" }))).toBe(
      "agency-not-allowed",
    );
    await by.doc.clearance.resolveComment({ ...resolving, office: "DOC", comment: 2 });
    const reopening = { round, seen: 3, comment: 2, reason: "It is not spelled out." };
    expect(await refusedWith(by.doc.clearance.reopenComment(reopening))).toBe("signatory-not-of-office");
    await by.state.clearance.reopenComment(reopening);
    expect(
      await refusedWith(
        by.state.clearance.resolveComment({ ...resolving, seen: 2, office: "STATE", comment: 2 }),
      ),
    ).toBe("entry-changed-meanwhile");
    const cleared = await by.state.clearance.resolveComment({ ...resolving, office: "STATE" });
    expect(cleared.status).toBe("cleared");
  });
});

describe("a non-concurrence", () => {
  it("is withdrawn in writing by the office's coordinator", async () => {
    const { round, seen } = await calledReport(by.doc, "Seven awards were made.", {
      offices: [{ office: "STATE" }],
    });
    await by.stateOfficer.clearance.answer({
      round,
      seen,
      office: "STATE",
      to: "non-concur",
      reason: OBJECTION,
    });
    const withdrawal = { round, seen: 2, office: "STATE", statement: "We no longer object." };
    expect(await refusedWith(by.stateOfficer.clearance.withdraw(withdrawal))).toBe("role-not-allowed");
    expect(await refusedWith(by.nist.clearance.withdraw(withdrawal))).toBe("agency-not-allowed");
    expect(await refusedWith(by.state.clearance.withdraw({ ...withdrawal, statement: "" }))).toBe(
      "writing-missing",
    );
    expect((await by.state.clearance.withdraw(withdrawal)).status).toBe("cleared");
  });

  it("is carried up the ladder to a split memo, and settled over by the White House alone", async () => {
    const { round, seen } = await calledReport(by.doc, "Eight awards were made.");
    await by.nist.clearance.answer({ round, seen, office: "NIST", to: "concur" });
    expect(await refusedWith(by.doc.clearance.elevate({ round, to: "working-group", reason: "x" }))).toBe(
      "nothing-to-elevate",
    );
    await by.state.clearance.answer({ round, seen: 2, office: "STATE", to: "non-concur", reason: OBJECTION });

    const reason = "The offices cannot agree.";
    expect(await refusedWith(by.docOfficer.clearance.elevate({ round, to: "working-group", reason }))).toBe(
      "role-not-allowed",
    );
    expect(await refused(by.doc.clearance.elevate({ round, to: "principals", reason }))).toMatchObject({
      code: "elevation-not-allowed",
      allowed: "working-group",
    });
    expect(await refused(by.doc.clearance.splitMemo({ round }))).toMatchObject({ code: "level-not-top" });
    const ladder = ["working-group", "interagency-policy-committee", "deputies", "principals"] as const;
    for (const to of ladder) await by.nsc.clearance.elevate({ round, to, reason });
    expect(await refusedWith(by.docOfficer.clearance.splitMemo({ round }))).toBe("role-not-allowed");
    expect((await by.nsc.clearance.splitMemo({ round })).status).toBe("split-memo");

    const found = await by.reader.clearance.get({ round });
    expect(found.round.memo?.memo).toMatchObject({
      supports: ["NIST"],
      opposes: [{ office: "STATE", reason: OBJECTION }],
    });
    expect(found.options.settleable).toEqual(["STATE"]);
    expect(found.seats.map(({ id }) => id)).toContain("nsc-main");

    const settling = {
      round,
      seen: found.version,
      office: "STATE",
      decision: "The text goes forward.",
      official: "Chair of the principals",
    };
    expect(await refusedWith(by.doc.clearance.settle(settling))).toBe("role-not-allowed");
    expect((await by.nsc.clearance.settle(settling)).status).toBe("cleared");
    expect(await standingOf(by.reader, round, "STATE")).toBe("non-concur");
  });
});
