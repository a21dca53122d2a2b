import { createEntente, type EntenteOutputs, signInAsPersona } from "@entente/client";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { send } from "./raw-call.ts";
import { startSeededServer } from "./seeded-server.ts";
import type { ServerProcess } from "./server-process.ts";

const TOMORROW = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
const MEETING = {
  table: "quad",
  title: "Test methods",
  startsAt: `${TOMORROW}T09:00:00.000Z`,
  endsAt: `${TOMORROW}T11:00:00.000Z`,
  source: { title: "An agreement of the chairs" },
  reason: "The chairs agreed.",
};

let server: ServerProcess;
let opened: EntenteOutputs["calendar"]["open"];
let meeting: string;
beforeAll(async () => {
  server = await startSeededServer({ env: { LOG_LEVEL: "info" } });
  const { entente } = await personaOn("nist-officer");
  opened = await entente.calendar.open.mutate({ kind: "forum", table: "quad" });
  ({ meeting } = await entente.forum.planMeeting.mutate(MEETING));
});
afterAll(() => server.stop());

function personaOn(persona: string) {
  return signInAsPersona({ url: server.url, name: "contract-tests" }, persona);
}

/** The same path on the API itself: the address that people are given leads through the web application. */
function onServer(address: string): string {
  return new URL(new URL(address).pathname, server.url).href;
}

describe("the address of a calendar", () => {
  it("gives any calendar program a file that a parser reads, with nothing shown but the address", async () => {
    const answer = await send(onServer(opened.address));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const events = new ICAL.Component(ICAL.parse(answer.text))
      .getAllSubcomponents("vevent")
      .map((event) => new ICAL.Event(event));
    const planned = events.find(({ uid }) => uid === `meeting-${meeting}@entente`);
    expect([planned?.summary.endsWith(MEETING.title), planned?.startDate.toString()]).toEqual([
      true,
      MEETING.startsAt.replace(".000", ""),
    ]);
  });

  it("says that nothing changed to whoever has it already, also when only the head is asked for", async () => {
    const first = await send(onServer(opened.address));
    const tag = first.headers.get("etag") ?? "";
    const again = await send(onServer(opened.address), { headers: { "if-none-match": tag } });
    expect([again.status, again.text, again.headers.get("etag")]).toEqual([304, "", tag]);
    const head = await send(onServer(opened.address), { method: "HEAD" });
    expect([head.status, head.text, head.headers.get("etag")]).toEqual([200, "", tag]);
    const other = await send(onServer(opened.address), { headers: { "if-none-match": '"other"' } });
    expect(other.text).toBe(first.text);
  });

  it("notes when it was last read", async () => {
    const { entente } = await personaOn("nist-officer");
    await send(onServer(opened.address));
    const { calendars } = await entente.calendar.list.query();
    expect(calendars.find(({ id }) => id === opened.id)?.lastUsedAt).not.toBeNull();
  });

  it.each([
    ["made up", (address: string) => address.replace(/.{10}\.ics$/u, "AAAAAAAAAA.ics")],
    ["cut short", (address: string) => address.slice(0, -14)],
    ["without its end", (address: string) => address.replace(/\.ics$/u, "")],
    [
      "a token for tools",
      () => "http://x/calendar/entente_personal_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics",
    ],
    ["with a stroke in it", (address: string) => address.replace(".ics", "%2F..%2F.ics")],
  ])("that is %s is answered with 404 and a reason in plain text", async (_name, spoiled) => {
    const answer = await send(onServer(spoiled(opened.address)));
    expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "text/plain; charset=utf-8"]);
    expect(answer.text).toContain("cut short");
  });

  it("answers with 410 and a reason once it was revoked", async () => {
    const { entente } = await personaOn("analyst");
    const { id, address } = await entente.calendar.open.mutate({ kind: "person" });
    expect((await send(onServer(address))).status).toBe(200);
    await entente.calendar.revoke.mutate({ calendar: id });
    const answer = await send(onServer(address));
    expect([answer.status, answer.headers.get("content-type")]).toEqual([410, "text/plain; charset=utf-8"]);
    expect(answer.text).toMatch(/revoked on \d{4}-\d{2}-\d{2}/u);
  });

  it("ends for all who read it at once when its owner is disabled (S-06)", async () => {
    const { entente } = await personaOn("ustr-officer");
    const { address } = await entente.calendar.open.mutate({ kind: "agency", agency: "USTR" });
    const administrator = await personaOn("administrator");
    await administrator.entente.person.disable.mutate({
      person: "ustr-officer",
      seen: 0,
      reason: "Has left.",
    });
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(onServer(address))));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 410));
    expect(answers[0]?.text).toContain("may not enter");
  });

  it("gives no rights beyond reading it", async () => {
    const token = /entente_calendar_[\w-]{43}/u.exec(opened.address)?.[0] ?? "";
    const tool = createEntente({ url: server.url, name: "contract-tests", token });
    await expect(tool.session.me.query()).rejects.toThrow("Sign in first.");
  });

  it("stands in no line of the log", () => {
    expect(server.output()).toContain('"path":"/calendar/"');
    expect(server.output()).not.toContain("entente_calendar_");
  });
});
