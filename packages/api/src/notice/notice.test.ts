import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refused } from "../testing/refused.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe("notices", () => {
  it("show what could not wait to whoever it is for, and to nobody else", async () => {
    const tasker = await api.as("nsc-coordinator");
    await tasker.tasking.set({
      request: "By tonight.",
      tasker: "NSC",
      offices: ["NIST"],
      suspense: "2026-11-22",
    });
    const contact = await api.as("nist-coordinator");
    const { notices, days, day, digestHour } = await contact.notice.ofDay({});
    expect([day, digestHour, days]).toEqual(["2026-11-22", 11, [{ day: "2026-11-22", notices: 1 }]]);
    expect(notices).toMatchObject([
      {
        kind: "at-once",
        mail: null,
        content: {
          owed: [{ phase: "due-today", why: { step: "main-contact" }, stops: ["answer", "change-contact"] }],
        },
      },
    ]);
    for (const other of ["nist-officer", "reader", "nsc-coordinator"]) {
      expect((await (await api.as(other)).notice.ofDay({})).notices).toEqual([]);
    }
    const liaison = await api.as("gbr-liaison");
    expect(await liaison.notice.ofDay({})).toMatchObject({ notices: [], waiting: [], days: [] });
  });

  it("show what waits for the next digest, to officials abroad as long as they receive the record", async () => {
    const nist = await api.as("nist-coordinator");
    const mark = async (parts: object) => {
      const { sequence } = await nist.marking.get({ recommendation: "STD-1" });
      const marking = { level: "cui", ...parts } as const;
      await nist.marking.change({
        recommendation: "STD-1",
        seen: sequence,
        marking,
        reason: "For the test.",
      });
    };
    await mark({ releasableTo: { countries: ["GBR"], forums: [] } });
    await nist.comment.write({
      subject: { kind: "recommendation", key: "STD-1" },
      text: "Liam and @STATE, shall we?",
      sharedWith: ["GBR"],
      mentions: [{ kind: "person", person: "gbr-liaison" }],
    });
    const waitingFor = async (persona: string) =>
      (await (await api.as(persona, { source: "web" })).notice.ofDay({})).waiting.map(({ news }) => [
        news.kind,
        news.about,
      ]);
    expect(await waitingFor("gbr-liaison")).toEqual([["mentioned", "STD-1"]]);
    expect(await waitingFor("state-coordinator")).toEqual([["mentioned", "STD-1"]]);
    expect(await waitingFor("reader")).toEqual([]);
    await mark({ controls: ["noforn"] });
    expect(await waitingFor("gbr-liaison")).toEqual([]);
    expect(await waitingFor("state-coordinator")).toEqual([["mentioned", "STD-1"]]);
  });

  it("come by mail as their person chooses, who is told of a choice made elsewhere", async () => {
    const reader = await api.as("reader");
    const open = { sendsMail: false, address: null, mailsDigest: true, mailsAtOnce: true, seen: 0 };
    expect(await reader.notice.choices()).toEqual(open);
    const choice = { mailsDigest: false, mailsAtOnce: true };
    expect(await reader.notice.choose({ ...choice, seen: 0 })).toEqual({ sequence: 1 });
    expect(await reader.notice.choices()).toEqual({ ...open, ...choice, seen: 1 });
    expect(await refused(reader.notice.choose({ ...choice, seen: 0 }))).toMatchObject({
      code: "entry-changed-meanwhile",
      kind: "notices",
    });
    expect((await (await api.as("nist-officer")).notice.choices()).mailsDigest).toBe(true);
    expect((await (await api.as("verifier")).audit.verify()).breaks).toBe(0);
  });

  it("are nobody's to read or choose who is not signed in", async () => {
    const nobody = await api.as(null);
    await expect(nobody.notice.choices()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    await expect(
      nobody.notice.choose({ seen: 0, mailsDigest: true, mailsAtOnce: true }),
    ).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });
});
