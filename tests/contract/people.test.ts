import { createEntente, type Entente, signInAsPersona } from "@entente/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reachableEngines, type Storage } from "./databases.ts";
import { ALLOWED_ORIGIN, callWithText, send } from "./raw-call.ts";
import { refusalFrom } from "./refused.ts";
import { startSeededServer } from "./seeded-server.ts";
import type { ServerProcess } from "./server-process.ts";

const CLIENTS = 20;
const ME = { path: "session.me", type: "query" } as const;

describe.each(reachableEngines())("people on $name", ({ newStorage }) => {
  let storage: Storage;
  let server: ServerProcess;
  let administrator: Entente;

  beforeAll(async () => {
    storage = await newStorage();
    server = await startSeededServer({ env: storage.env });
    administrator = (await signIn("administrator")).entente;
  });
  afterAll(async () => {
    await server.stop();
    await storage.remove();
  });

  function signIn(persona: string) {
    return signInAsPersona({ url: server.url, name: "people-check" }, persona);
  }
  function withToken(token: string): Entente {
    return createEntente({ url: server.url, name: "people-check", token });
  }
  async function statusOf(token: string): Promise<number> {
    return (await callWithText(server.url, ME, undefined, token)).status;
  }

  it("lets a tool read with a token of its person, and nothing that the token was not made for", async () => {
    const { entente: officer } = await signIn("nist-officer");
    const made = await officer.token.create.mutate({ name: "Report", scope: ["read-register"], days: 30 });
    const tool = withToken(made.token);
    expect(
      (await tool.recommendation.list.query({ filters: { agency: ["NIST"] } })).rows.length,
    ).toBeGreaterThan(0);
    const report = {
      recommendation: "STD-1",
      version: 1,
      agency: "NIST",
      to: "planned",
      reason: "x",
    } as const;
    expect(await refusalFrom(tool.assignment.report.mutate(report))).toMatchObject({ code: "scope-missing" });
    expect(await refusalFrom(tool.session.list.query())).toEqual({ code: "session-needed" });

    const { tokens } = await officer.token.list.query();
    expect(tokens.find(({ id }) => id === made.id)?.lastUsedAt).not.toBeNull();
    const { rows } = await administrator.audit.list.query({ actor: "nist-officer", outcome: "denied" });
    expect(rows.map(({ action, source }) => [action, source])).toContainEqual([
      "assignment.report",
      `people-check token:${made.id}`,
    ]);

    await officer.token.revoke.mutate({ token: made.id });
    expect(await statusOf(made.token)).toBe(401);
  });

  it("knows no token that was invented, altered, or sent as a cookie", async () => {
    const { entente: officer } = await signIn("nist-officer");
    const { token } = await officer.token.create.mutate({ name: "Tool", scope: ["read-register"], days: 1 });
    const altered = `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`;
    expect(await statusOf(token)).toBe(200);
    for (const wrong of [
      altered,
      token.replace("personal", "service"),
      token.slice(9),
      "entente_personal_",
    ]) {
      expect([wrong === token, await statusOf(wrong)]).toEqual([false, 401]);
    }
    const asCookie = await send(`${server.url}/trpc/session.me`, {
      headers: { cookie: `entente_session=${token}` },
    });
    expect(asCookie.status).toBe(401);
  });

  it(`lets none of ${CLIENTS} clients of a person go on once the person is disabled`, async () => {
    const clients = await Promise.all(
      Array.from({ length: CLIENTS }, async (_, number) => {
        const { entente, token } = await signIn("doc-coordinator");
        if (number % 2 === 0) return token;
        return (
          await entente.token.create.mutate({ name: `Tool ${number}`, scope: ["read-register"], days: 1 })
        ).token;
      }),
    );
    const statuses = () => Promise.all(clients.map(statusOf));
    expect(await statuses()).toEqual(clients.map(() => 200));
    const { sequence } = await administrator.person.get.query({ person: "doc-coordinator" });
    const gone = { person: "doc-coordinator", seen: sequence, reason: "Has left." };
    await administrator.person.disable.mutate(gone);
    expect(await statuses()).toEqual(clients.map(() => 401));
    await administrator.person.enable.mutate({ ...gone, seen: sequence + 1, reason: "Is back." });
    expect(await statuses()).toEqual(clients.map(() => 401));
  });

  it("lets nothing that a person began while being disabled be done afterwards", async () => {
    const { entente: officer } = await signIn("ntia-officer");
    const calls = Array.from({ length: CLIENTS }, () =>
      officer.recommendation.list.query({ limit: 1 }).then(
        () => "answered",
        () => "refused",
      ),
    );
    await administrator.person.disable.mutate({ person: "ntia-officer", seen: 0, reason: "Has left." });
    await Promise.all(calls);
    await expect(officer.recommendation.list.query()).rejects.toMatchObject({
      data: { code: "UNAUTHORIZED" },
    });
  });

  describe("a person's sessions", () => {
    it("start under a token that nobody could have known before", async () => {
      const planted = "A".repeat(43);
      const answer = await send(`${server.url}/trpc/session.signInAsPersona`, {
        method: "POST",
        headers: {
          "x-entente-client": "people-check",
          "content-type": "application/json",
          cookie: `entente_session=${planted}`,
        },
        body: JSON.stringify({ persona: "state-officer" }),
      });
      expect(answer.status).toBe(200);
      expect(answer.headers.get("set-cookie")).toMatch(/entente_session=(?!A{43})[A-Za-z0-9_-]{43};/u);
      expect(await statusOf(planted)).toBe(401);
    });

    it("take a new token when the person signs in again, and the old one ends", async () => {
      const { token } = await signIn("state-officer");
      const again = await withToken(token).session.signInAsPersona.mutate({ persona: "state-officer" });
      expect(again.token).not.toBe(token);
      expect([await statusOf(token), await statusOf(again.token)]).toEqual([401, 200]);
    });

    it("end with signing out, and no cookie brings them back", async () => {
      const { entente, token } = await signIn("state-officer");
      await entente.session.signOut.mutate();
      expect(await statusOf(token)).toBe(401);
      const headers = { cookie: `entente_session=${token}`, origin: ALLOWED_ORIGIN };
      expect((await send(`${server.url}/trpc/session.me`, { headers })).status).toBe(401);
    });

    it("are listed with the present one, and ended one by one by their own person alone", async () => {
      const [one, two] = [await signIn("state-coordinator"), await signIn("state-coordinator")];
      const { present, sessions } = await one.entente.session.list.query();
      const other = sessions.find(({ id }) => id !== present);
      expect(sessions).toHaveLength(2);
      const stranger = (await signIn("nist-officer")).entente;
      const ended = stranger.session.end.mutate({ session: other?.id ?? "" });
      expect(await refusalFrom(ended)).toMatchObject({ code: "not-found", kind: "session" });
      await one.entente.session.end.mutate({ session: other?.id ?? "" });
      expect([await statusOf(one.token), await statusOf(two.token)]).toEqual([200, 401]);
    });

    it("end everywhere at once when their person asks for it", async () => {
      const tokens = await Promise.all(
        Array.from({ length: 5 }, async () => (await signIn("state-coordinator")).token),
      );
      await withToken(tokens[0] ?? "").session.signOutEverywhere.mutate();
      expect(await Promise.all(tokens.map(statusOf))).toEqual(tokens.map(() => 401));
    });

    it("end when an administrator ends them", async () => {
      const { token } = await signIn("state-coordinator");
      const { ended } = await administrator.person.endSessions.mutate({ person: "state-coordinator" });
      expect([ended, await statusOf(token)]).toEqual([1, 401]);
    });
  });
});
