import { createEntente, type Entente, signInAsPersona } from "@entente/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServerOnClock, startServerOnClock } from "./movable-clock.ts";
import { callWithText } from "./raw-call.ts";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ME = { path: "session.me", type: "query" } as const;

let server: ServerOnClock;
beforeAll(async () => {
  server = await startServerOnClock();
});
afterAll(() => server.stop());

function signIn(persona: string) {
  return signInAsPersona({ url: server.url, name: "clock-check" }, persona);
}
async function statusOf(token: string): Promise<number> {
  return (await callWithText(server.url, ME, undefined, token)).status;
}
/** The status of the token's next use, for each of these seconds in turn. */
async function statusesAt(token: string, seconds: readonly number[]): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (const second of seconds) {
    await server.setClock(second);
    statuses.push(await statusOf(token));
  }
  return statuses;
}

describe("sessions", () => {
  it("end 15 minutes after their last use and 12 hours after their start, however the clock gets there", async () => {
    await server.setClock(0);
    const { token: idle } = await signIn("reader");
    expect(await statusesAt(idle, [15 * MINUTE - 1])).toEqual([200]);
    expect(await statusesAt(idle, [30 * MINUTE - 1])).toEqual([401]);

    await server.setClock(0);
    const { token: used } = await signIn("reader");
    const uses = Array.from({ length: 71 }, (_, number) => (number + 1) * 10 * MINUTE);
    expect(new Set(await statusesAt(used, uses))).toEqual(new Set([200]));
    expect(await statusesAt(used, [12 * HOUR - 1, 12 * HOUR, 2 * DAY])).toEqual([200, 401, 401]);
  });

  it("do not hold while the clock stands more than a minute before their last use", async () => {
    await server.setClock(HOUR);
    const { token } = await signIn("reader");
    expect(await statusesAt(token, [HOUR - MINUTE])).toEqual([200]);
    expect(await statusesAt(token, [HOUR - MINUTE - 1, 0, -DAY])).toEqual([401, 401, 401]);
  });

  it("gain no time by a clock that is set ahead and back", async () => {
    await server.setClock(DAY);
    const { token, expiresAt } = await signIn("reader");
    expect(await statusesAt(token, [0, DAY, DAY + 15 * MINUTE])).toEqual([401, 200, 401]);
    expect(expiresAt).toBe("2026-12-03T00:00:00.000Z");
  });

  it("lend no age to a sign-in: one that lies ahead allows no privileged act", async () => {
    await server.setClock(50);
    const { entente } = await signIn("administrator");
    const invite = () =>
      entente.person.endSessions.mutate({ person: "omb-main-holder" }).then(
        () => "done",
        () => "refused",
      );
    expect(await invite()).toBe("done");
    await server.setClock(0);
    expect(await invite()).toBe("done");
    await server.setClock(-11);
    expect(await invite()).toBe("refused");
  });

  it("are outlived by no token for tools", async () => {
    await server.setClock(0);
    const { entente } = await signIn("nist-officer");
    const { token } = await entente.token.create.mutate({ name: "Tool", scope: ["read-register"], days: 1 });
    expect(await statusesAt(token, [DAY - 1, DAY, 30 * DAY])).toEqual([200, 401, 401]);
  });
});

describe("the audit and the history", () => {
  /** Where the clock stands at each act: ahead, an hour back, a day ahead, two days back. */
  const JUMPS = [0, HOUR, 0, -HOUR, DAY, -DAY, 2 * HOUR, 1];

  it("keep the order in which things were done, without a gap, whatever the clock shows", async () => {
    for (const [number, second] of JUMPS.entries()) {
      await server.setClock(second);
      const { entente } = await signIn("nist-officer");
      const { version } = await entente.recommendation.get.query({ key: "STD-1" });
      await entente.recommendation.fileEvidence.mutate({
        recommendation: "STD-1",
        version,
        evidence: { kind: "citation", title: `Note ${number}`, locator: "Page 1", dated: "2026-03-01" },
        note: "",
      });
    }
    const verifier = (await signIn("verifier")).entente;
    const rows = (await filings(verifier)).toSorted((a, b) => a.place.sequence - b.place.sequence);
    const titles = JUMPS.map((_, number) => `Note ${number}`);
    expect(rows.map(({ after }) => /Note \d+/u.exec(after ?? "")?.[0])).toEqual(titles);
    const first = rows[0]?.place.sequence ?? 0;
    expect(rows.map(({ place }) => place.sequence)).toEqual(JUMPS.map((_, number) => first + number));
    expect(rows.map(({ place }) => place.at)).toEqual(JUMPS.map(instantAt));
    expect(await verifier.audit.verify.query()).toMatchObject({ breaks: 0 });
    console.log(`A-06: ${JUMPS.length} jumps of the clock, 0 rows out of order, 0 gaps`);
  });

  it("stay whole when a server is started on a day that lies before the last anchor", async () => {
    const { dataDir } = server;
    for (const second of [3 * DAY, DAY, 4 * DAY]) {
      server.kill("SIGTERM");
      await server.ended;
      server = await startServerOnClock({ at: second, dataDir });
      const verifier = createEntente({
        url: server.url,
        name: "clock-check",
        token: (await signIn("verifier")).token,
      });
      expect(await verifier.audit.verify.query()).toMatchObject({ breaks: 0 });
    }
  });
});

async function filings(verifier: Entente) {
  const days = { from: "2026-11-25", to: "2026-12-10" };
  const action = "recommendation.fileEvidence";
  return (await verifier.audit.list.query({ ...days, action, outcome: "accepted" })).rows;
}

function instantAt(second: number): string {
  return new Date(Date.parse("2026-12-01T12:00:00.000Z") + second * 1000).toISOString();
}
