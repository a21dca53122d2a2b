import { createEntente, signInAsPersona } from "@entente/client";
import { SYSTEM_USE_NOTICE } from "@entente/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ALLOWED_ORIGIN, errorOf, type RawAnswer, send } from "./raw-call.ts";
import { startSeededServer } from "./seeded-server.ts";
import type { ServerProcess } from "./server-process.ts";

/** Each tries every way once. */
const ROUNDS = 170;
/** In a minute, for an address without a session; low, so that a slow machine reaches it as well. */
const LIMIT = 100;
const json = { "content-type": "application/json" };
const tool = { ...json, "x-entente-client": "entry-check" };

/** What somebody who is not invited can send. Each number makes another one. */
const WAYS: readonly ((url: string, number: number) => Promise<RawAnswer>)[] = [
  (url, number) => withToken(url, String(number).padStart(43, "A")),
  (url, number) => withToken(url, `entente_personal_${String(number).padStart(43, "B")}`),
  (url, number) => withToken(url, `entente_service_${String(number).padStart(43, "C")}`),
  (url, number) =>
    send(`${url}/trpc/session.me`, {
      headers: { cookie: `entente_session=${String(number).padStart(43, "D")}` },
    }),
  (url, number) => send(`${url}/calendar/${String(number).padStart(43, "F")}.ics`),
  (url, number) => completing(url, `state=${String(number).padStart(43, "E")}&code=${number}`),
  (url, number) => entering(url, { persona: `person-${number}`, notice: SYSTEM_USE_NOTICE }),
];

function withToken(url: string, token: string): Promise<RawAnswer> {
  return send(`${url}/trpc/session.me`, { headers: { authorization: `Bearer ${token}` } });
}
function completing(url: string, query: string): Promise<RawAnswer> {
  return send(`${url}/trpc/session.completeSignIn`, {
    method: "POST",
    headers: tool,
    body: JSON.stringify({ query, binding: "made-up" }),
  });
}
function entering(url: string, input: object, headers: Record<string, string> = tool): Promise<RawAnswer> {
  return send(`${url}/trpc/session.signInAsPersona`, {
    method: "POST",
    headers,
    body: JSON.stringify(input),
  });
}

describe("made-up sign-ins and tokens", () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startSeededServer({ env: { RATE_LIMIT: String(LIMIT) } });
  });
  afterAll(() => server.stop());

  it(`enter 0 of ${ROUNDS * WAYS.length} times, and are shut out of the address they come from after ${LIMIT} in a minute`, async () => {
    const reader = await signInAsPersona({ url: server.url, name: "entry-check" }, "reader");
    await reader.entente.session.me.query();
    const statuses: number[] = [];
    for (let number = 0; number < ROUNDS; number += 1) {
      const answers = await Promise.all(WAYS.map((enter) => enter(server.url, number)));
      statuses.push(...answers.map(({ status }) => status));
    }
    const refused = statuses.filter((status) => [401, 404, 409].includes(status)).length;
    const shutOut = statuses.filter((status) => status === 429).length;
    console.log(`S-08: ${statuses.length} made up, ${refused} refused, ${shutOut} shut out, 0 let in`);
    expect(refused + shutOut).toBe(ROUNDS * WAYS.length);
    expect(shutOut).toBeGreaterThan(0);

    const me = await reader.entente.session.me.query();
    expect(me.person.id).toBe("reader");
  });
});

describe("what is refused at the door", () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startSeededServer();
  });
  afterAll(() => server.stop());

  /** What the answer says, without the number of its request and the name that was tried. */
  function words(answer: RawAnswer, tried: string): string {
    const { message, data } = errorOf(answer);
    return JSON.stringify({ message, ...data, requestId: "" }).replaceAll(tried, "…");
  }

  it("says the same of a person who is not there, is no persona, or may no longer enter", async () => {
    const { entente } = await signInAsPersona({ url: server.url, name: "entry-check" }, "administrator");
    await entente.person.disable.mutate({ person: "ustr-officer", seen: 0, reason: "Has left." });
    const tried = ["nobody-here", "register-editor", "omb-main-holder", "ustr-officer"];
    const said = await Promise.all(
      tried.map(async (persona) =>
        words(await entering(server.url, { persona, notice: SYSTEM_USE_NOTICE }), persona),
      ),
    );
    expect(new Set(said).size).toBe(1);
  });

  it("says the same of a token that was made up, revoked, ended, or is of somebody who may no longer enter", async () => {
    const signIn = (persona: string) => signInAsPersona({ url: server.url, name: "entry-check" }, persona);
    const officer = await signIn("doc-officer");
    const ended = await signIn("doc-officer");
    const terms = { name: "Tool", scope: ["read-register"] as ["read-register"], days: 1 };
    const [revoked, orphaned] = [
      await officer.entente.token.create.mutate(terms),
      await officer.entente.token.create.mutate(terms),
    ];
    await officer.entente.token.revoke.mutate({ token: revoked.id });
    await createEntente({
      url: server.url,
      name: "entry-check",
      token: ended.token,
    }).session.signOut.mutate();
    const { entente } = await signIn("administrator");
    await entente.person.disable.mutate({ person: "doc-officer", seen: 0, reason: "Has left." });
    const tokens = [revoked.token, orphaned.token, officer.token, ended.token, "A".repeat(43), "nonsense"];
    const said = await Promise.all(
      tokens.map(async (token) => words(await withToken(server.url, token), token)),
    );
    expect(new Set(said).size).toBe(1);
  });

  it("is everything, in a browser, without the system-use notice in force", async () => {
    const browser = { ...json, origin: ALLOWED_ORIGIN };
    const ways: Readonly<Record<string, (notice: object) => Promise<RawAnswer>>> = {
      "as a persona, in a browser": (notice) =>
        entering(server.url, { persona: "reader", ...notice }, browser),
      "as a persona, by the web application": (notice) =>
        entering(server.url, { persona: "reader", ...notice }, { ...json, "x-entente-client": "web" }),
      "by a provider": (notice) =>
        send(`${server.url}/trpc/session.beginSignIn`, {
          method: "POST",
          headers: browser,
          body: JSON.stringify({ provider: "home", ...notice }),
        }),
    };
    const notices = [{}, { notice: "" }, { notice: "2021-10" }];
    let refused = 0;
    for (const enter of Object.values(ways)) {
      for (const notice of notices) {
        const answer = await enter(notice);
        expect(errorOf(answer).data.refusal?.code).toBe("notice-not-accepted");
        expect(answer.headers.get("set-cookie")).toBeNull();
        refused += 1;
      }
      const accepted = await enter({ notice: SYSTEM_USE_NOTICE });
      expect(accepted.text).not.toContain("notice-not-accepted");
    }
    console.log(`S-23: ${refused} of ${Object.keys(ways).length * notices.length} entries refused`);
  });
});
