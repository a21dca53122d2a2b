import { registerItself, repositories } from "@entente/db";
import { secondsAfter } from "@entente/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refused, refusedWith } from "../testing/refused.ts";
import { type Caller, openTestApi, type TestApi } from "../testing/test-api.ts";

const CHIP_1 = { kind: "recommendation", key: "CHIP-1" } as const;
const STD_1 = { kind: "recommendation", key: "STD-1" } as const;
const NOBODY_ABROAD = { countries: [], forums: [] };

let api: TestApi;
let officer: Caller;
let coordinator: Caller;
let liaison: Caller;
beforeAll(async () => {
  api = await openTestApi();
  officer = await api.as("doc-officer");
  coordinator = await api.as("doc-coordinator");
  liaison = await api.as("gbr-liaison", { source: "web" });
});
afterAll(() => api.close());

/** Marks STD-1 so, by its lead. */
async function mark(parts: object): Promise<void> {
  const nist = await api.as("nist-coordinator");
  const { sequence } = await nist.marking.get({ recommendation: "STD-1" });
  const marking = { level: "cui", ...parts } as const;
  await nist.marking.change({ recommendation: "STD-1", seen: sequence, marking, reason: "For the test." });
}

async function newsOf(comment: string) {
  const news = await repositories(api.database, registerItself()).notices.untoldNews();
  return news.filter(({ key }) => key.startsWith(`comment:${comment}:`)).map(({ to, about }) => [to, about]);
}

describe("an internal comment", () => {
  it("is read at home, and from abroad neither by its text, its id nor its number", async () => {
    const { comment } = await officer.comment.write({ subject: CHIP_1, text: "Which plants?" });
    const reader = await api.as("reader");
    const { comments, total, writeRefusal } = await reader.comment.list(CHIP_1);
    expect(comments.at(-1)).toMatchObject({
      comment,
      text: "Which plants?",
      sharedWith: [],
      country: null,
      personName: "Dora Sample",
      mayCorrect: false,
      mayWithdraw: false,
    });
    expect([total, writeRefusal?.code]).toEqual([1, "role-not-allowed"]);

    expect(await liaison.comment.list(CHIP_1)).toMatchObject({ comments: [], total: 0, shareable: ["GBR"] });
    const missing = "01890000-0000-7000-8000-000000000000";
    const [hidden, absent] = await Promise.all(
      [comment, missing].map((id) => refused(liaison.comment.get({ comment: id }))),
    );
    expect({ ...hidden, value: "" }).toEqual({ ...absent, value: "" });
    expect(await refusedWith(liaison.comment.withdraw({ comment, seen: 1, reason: "Mine." }))).toBe(
      "not-found",
    );
  });

  it("is nobody's to write whose role reads alone, and the attempt is kept", async () => {
    const reader = await api.as("reader");
    expect(await refusedWith(reader.comment.write({ subject: CHIP_1, text: "No." }))).toBe(
      "role-not-allowed",
    );
    expect(await refusedWith(reader.comment.addressees(CHIP_1))).toBe("role-not-allowed");
    const { rows } = await (await api.as("verifier")).audit.list({ action: "comment.", outcome: "denied" });
    expect(rows.map(({ action }) => action)).toContain("comment.write");
  });

  it("keeps markup as text", async () => {
    const text = `<img src=x onerror="alert(1)"> & <b>bold</b>`;
    const { comment } = await officer.comment.write({ subject: CHIP_1, text });
    expect((await coordinator.comment.get({ comment })).comment.text).toBe(text);
  });

  it.each([
    ["nothing but blanks", "  \n"],
    ["more than 4,000 characters", "x".repeat(4001)],
    ["a mark that turns the reading direction", "abc\u202Ecba"],
  ])("refuses %s", async (_, text) => {
    await expect(officer.comment.write({ subject: CHIP_1, text })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });
});

describe("a shared comment", () => {
  it("is read and answered by the officials of its countries, and by no others", async () => {
    await mark({ releasableTo: { countries: ["GBR"], forums: [] } });
    const nist = await api.as("nist-officer");
    const { comment } = await nist.comment.write({
      subject: STD_1,
      text: "Shall we meet?",
      sharedWith: ["GBR"],
    });
    api.clock.now = secondsAfter(api.clock.now, 60);
    await nist.comment.write({ subject: STD_1, text: "They will want to." });
    const answer = await liaison.comment.write({ subject: STD_1, text: "Gladly.", sharedWith: ["GBR"] });

    const abroad = await liaison.comment.list(STD_1);
    expect(abroad.total).toBe(2);
    expect(abroad.comments.map((one) => [one.comment, one.text, one.country])).toEqual([
      [comment, "Shall we meet?", null],
      [answer.comment, "Gladly.", "GBR"],
    ]);
    expect(abroad.countries).toEqual([{ code: "GBR", name: "United Kingdom" }]);
    expect((await nist.comment.list(STD_1)).total).toBe(3);
  });

  it("is refused for a country to which the record is not released", async () => {
    const nist = await api.as("nist-officer");
    const write = (caller: Caller, sharedWith: string[]) =>
      refused(caller.comment.write({ subject: STD_1, text: "For you.", sharedWith }));
    expect(await write(nist, ["GBR", "JPN"])).toEqual({
      code: "country-not-released",
      country: "JPN",
      allowed: ["GBR"],
    });
    expect(await write(liaison, [])).toMatchObject({ code: "own-country-missing", country: "GBR" });
    expect(await write(liaison, ["GBR", "FRA"])).toMatchObject({
      code: "country-not-released",
      allowed: ["GBR"],
    });
  });

  it("goes out of sight with its record, and its words do not come back by another way", async () => {
    const { comments } = await liaison.comment.list(STD_1);
    const [first] = comments;
    if (first === undefined) throw new Error("nothing is shared");
    await mark({ controls: ["noforn"], releasableTo: NOBODY_ABROAD });
    expect(await refusedWith(liaison.comment.list(STD_1))).toBe("not-found");
    expect(await refusedWith(liaison.comment.get({ comment: first.comment }))).toBe("not-found");
    const writing = liaison.comment.write({ subject: STD_1, text: "Still there?", sharedWith: ["GBR"] });
    expect(await refusedWith(writing)).toBe("not-found");
    await mark({ releasableTo: { countries: ["GBR"], forums: [] } });
    expect((await liaison.comment.list(STD_1)).total).toBe(2);
  });
});

describe("a mention", () => {
  it("tells whoever is told for the office that the text names, and the person who was chosen", async () => {
    const { comment } = await officer.comment.write({
      subject: CHIP_1,
      text: "@NIST, what do you say?",
      mentions: [{ kind: "person", person: "analyst" }],
    });
    expect(await newsOf(comment)).toEqual([
      ["analyst", "CHIP-1"],
      ["nist-coordinator", "CHIP-1"],
    ]);
    expect((await coordinator.comment.get({ comment })).comment.mentions).toEqual([
      { kind: "person", person: "analyst", name: "Anselm Figment" },
      { kind: "office", office: "NIST" },
    ]);
  });

  it("of an official abroad needs a comment that is shared with their country, on a record that they may have", async () => {
    const liam = { kind: "person", person: "gbr-liaison" } as const;
    const write = (sharedWith: string[]) =>
      officer.comment.write({ subject: STD_1, text: "Liam?", sharedWith, mentions: [liam] });
    expect(await refused(write([]))).toMatchObject({ obstacle: "not-shared", country: "GBR", mention: liam });
    expect(await newsOf((await write(["GBR"])).comment)).toEqual([["gbr-liaison", "STD-1"]]);
    const office = officer.comment.write({ subject: STD_1, text: "@GBR-FCDO?" });
    expect(await refused(office)).toMatchObject({ obstacle: "not-shared", country: "GBR" });

    await mark({ displayOnlyTo: { countries: ["GBR"], forums: [] } });
    expect(await refused(write(["GBR"]))).toMatchObject({ obstacle: "display-only", country: "GBR" });
    await mark({ controls: ["noforn"] });
    expect(await refused(write([]))).toMatchObject({ obstacle: "record-not-released" });
    await mark({ releasableTo: { countries: ["GBR"], forums: [] } });
  });

  it("by an official abroad reaches agencies with a share, and tells nothing of others", async () => {
    const write = (text: string, mentions: { kind: "person"; person: string }[] = []) =>
      liaison.comment.write({ subject: STD_1, text, sharedWith: ["GBR"], mentions });
    expect(await newsOf((await write("@NIST, when?")).comment)).toEqual([["nist-coordinator", "STD-1"]]);
    expect(await refused(write("@OMB, when?"))).toMatchObject({ obstacle: "without-share" });
    const person = write("When?", [{ kind: "person", person: "nist-officer" }]);
    expect(await refused(person)).toMatchObject({ obstacle: "without-share" });
    const { offices, people, shareable } = await liaison.comment.addressees(STD_1);
    expect([people, shareable]).toEqual([[], ["GBR"]]);
    expect(offices.map(({ office }) => office)).toContain("NIST");
    expect(offices.map(({ office }) => office)).not.toContain("OMB");
  });

  it("of nobody whom the register knows is refused", async () => {
    const mentions = [{ kind: "person", person: "nobody-here" } as const];
    const write = officer.comment.write({ subject: CHIP_1, text: "You?", mentions });
    expect(await refused(write)).toMatchObject({ code: "not-found", kind: "person" });
  });
});

describe("a correction and a withdrawal", () => {
  it("keep the words before for home, and show others that and by whom", async () => {
    const { comment } = await officer.comment.write({
      subject: CHIP_1,
      text: "Too much.",
      sharedWith: ["GBR"],
    });
    await officer.comment.correct({ comment, seen: 1, text: "Less." });
    const { comment: corrected, earlier } = await coordinator.comment.get({ comment });
    expect([corrected.text, corrected.sequence, corrected.correctedAt]).toEqual(["Less.", 2, api.clock.now]);
    expect(earlier.map(({ text }) => text)).toEqual(["Too much."]);
    expect(await liaison.comment.get({ comment })).toMatchObject({ comment: { text: "Less." }, earlier: [] });

    await coordinator.comment.withdraw({ comment, seen: 2, reason: "It names a firm." });
    const gone = { text: null, withdrawn: { personName: "Dov Specimen", reason: "It names a firm." } };
    expect(await liaison.comment.get({ comment })).toMatchObject({ comment: gone, earlier: [] });
    const atHome = await officer.comment.get({ comment });
    expect(atHome.comment).toMatchObject({ ...gone, mayCorrect: false, mayWithdraw: false });
    expect(atHome.earlier.map(({ text }) => text)).toEqual(["Too much.", "Less."]);
  });

  it("are refused to others, and a coordinator withdraws what the own agency wrote alone", async () => {
    const { comment } = await officer.comment.write({ subject: CHIP_1, text: "Ours." });
    const nist = await api.as("nist-coordinator");
    expect(await refused(coordinator.comment.correct({ comment, seen: 1, text: "Mine." }))).toMatchObject({
      code: "comment-of-another",
      step: "correct",
      author: { person: "doc-officer" },
    });
    expect(await refusedWith(nist.comment.withdraw({ comment, seen: 1, reason: "No." }))).toBe(
      "comment-of-another",
    );
    expect(await refusedWith(officer.comment.correct({ comment, seen: 1, text: "Ours." }))).toBe(
      "comment-unchanged",
    );
  });

  it("are refused to whoever did not see what was said last", async () => {
    const { comment } = await officer.comment.write({ subject: CHIP_1, text: "First." });
    await officer.comment.correct({ comment, seen: 1, text: "Second." });
    expect(await refused(officer.comment.correct({ comment, seen: 1, text: "Third." }))).toMatchObject({
      code: "entry-changed-meanwhile",
      kind: "comment",
      seen: 1,
      present: 2,
    });
    expect(await refusedWith(officer.comment.withdraw({ comment, seen: 9, reason: "Gone." }))).toBe(
      "not-found",
    );
  });

  it("leave an audit that holds", async () => {
    expect((await (await api.as("verifier")).audit.verify()).breaks).toBe(0);
  });
});

describe("the number of comments", () => {
  const countsOf = async (caller: Caller) =>
    new Map(
      (await caller.comment.counts({ kind: "recommendation" })).counts.map(({ key, total }) => [key, total]),
    );

  it("is that of what each may read, also beside the records of a list", async () => {
    const [before, beforeAbroad] = [await officer.comment.list(CHIP_1), await liaison.comment.list(CHIP_1)];
    await officer.comment.write({ subject: CHIP_1, text: "Internal." });
    const after = await officer.comment.list(CHIP_1);
    expect([after.total, after.version]).toEqual([before.total + 1, before.version + 1]);
    expect(await liaison.comment.list(CHIP_1)).toEqual(beforeAbroad);
    for (const caller of [officer, liaison]) {
      const counts = await countsOf(caller);
      expect([...counts.keys()]).toEqual(["CHIP-1", "STD-1"]);
      expect(counts.get("CHIP-1")).toBe((await caller.comment.list(CHIP_1)).total);
      expect(counts.get("STD-1")).toBe((await caller.comment.list(STD_1)).total);
    }
    expect((await countsOf(liaison)).get("CHIP-1")).toBeLessThan(after.total);
  });

  it("says nothing of a record that is withheld, nor anything to whoever is not signed in", async () => {
    await mark({ controls: ["noforn"] });
    expect([...(await countsOf(liaison)).keys()]).toEqual(["CHIP-1"]);
    await mark({ releasableTo: { countries: ["GBR"], forums: [] } });
    expect([...(await countsOf(liaison)).keys()]).toEqual(["CHIP-1", "STD-1"]);
    const stranger = await api.as(null);
    await expect(stranger.comment.counts({ kind: "recommendation" })).rejects.toMatchObject({
      code: "UNAUTHORIZED",
    });
  });
});

describe("every kind of record", () => {
  it("can be spoken about at home, and those that carry no marking from nowhere else", async () => {
    const nsc = await api.as("nsc-coordinator");
    const analyst = await api.as("analyst");
    const [meeting] = (await nsc.forum.meetings({ table: "ttc" })).meetings;
    const [sheet] = (await nsc.forum.sheets()).sheets;
    const [tension] = (await nsc.tension.register()).standing;
    const [holding] = (await nsc.pooling.holdings()).rows;
    const { tasking } = await nsc.tasking.set({
      request: "Say what was funded.",
      tasker: "NSC",
      offices: ["NIST"],
      suspense: "2099-01-01",
    });
    const subjects = [
      CHIP_1,
      { kind: "commitment", key: "TTC3-1" },
      { kind: "table", key: "ttc" },
      { kind: "tasking", key: tasking },
      ...(meeting === undefined ? [] : [{ kind: "meeting", key: meeting.id }]),
      ...(sheet === undefined ? [] : [{ kind: "coordination-sheet", key: sheet.id }]),
      ...(tension === undefined ? [] : [{ kind: "tension", key: tension.id }]),
      ...(holding === undefined ? [] : [{ kind: "data-holding", key: holding.id }]),
      { kind: "collaboration", key: "us-uk-ai-declaration" },
    ] as Parameters<Caller["comment"]["list"]>[0][];
    for (const subject of subjects) {
      const { comment } = await analyst.comment.write({ subject, text: "On this." });
      const { comments } = await nsc.comment.list(subject);
      expect(comments.find((one) => one.comment === comment)?.text).toBe("On this.");
      if (subject.kind === "recommendation") continue;
      expect([subject.kind, await refusedWith(liaison.comment.list(subject))]).toEqual([
        subject.kind,
        "not-found",
      ]);
      const sharing = analyst.comment.write({ subject, text: "For you.", sharedWith: ["GBR"] });
      expect(await refused(sharing)).toMatchObject({ code: "country-not-released", allowed: [] });
    }
  });

  it("must be there", async () => {
    for (const subject of [
      { kind: "recommendation", key: "NONE-1" },
      { kind: "meeting", key: "01890000-0000-7000-8000-000000000000" },
      { kind: "coalition-proposal", key: "CHIP-1" },
      { kind: "data-holding", key: "01890000-0000-7000-8000-000000000000" },
      { kind: "collaboration", key: "nobody-works-together" },
    ] as const) {
      expect(await refusedWith(officer.comment.list(subject))).toBe("not-found");
    }
    await expect(officer.comment.list({ kind: "meeting", key: "CHIP-1" })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });
});
