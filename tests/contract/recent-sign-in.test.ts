import { signInAsPersona } from "@entente/client";
import { PRIVILEGED_ACTS } from "@entente/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callAll } from "./batch-call.ts";
import { type ServerOnClock, startServerOnClock } from "./movable-clock.ts";
import { actOf } from "./procedure-act.ts";
import { PROCEDURES, type Procedure } from "./procedure-table.ts";

const MINUTE = 60;
/** Approvals, markings, roles and whatever gives rights to a tool. */
const PRIVILEGED = PROCEDURES.filter(({ path }) => {
  const act = actOf(path);
  return act !== null && PRIVILEGED_ACTS.includes(act);
});
/** Signing in and out is no use of a session that is to last. */
const OTHERS = PROCEDURES.filter(
  (procedure) => !PRIVILEGED.includes(procedure) && !procedure.path.startsWith("session.sign"),
);

let server: ServerOnClock;
const tokens = new Map<string, string>();

beforeAll(async () => {
  server = await startServerOnClock();
});
afterAll(() => server.stop());

/** Everybody shows who they are at this second. */
async function everybodySignsIn(): Promise<void> {
  for (const persona of new Set(PROCEDURES.map(({ persona: name }) => name))) {
    tokens.set(persona, (await signInAsPersona({ url: server.url, name: "recent-check" }, persona)).token);
  }
}

/** Those of the procedures that are refused for a sign-in too long ago. */
async function refusedForAge(procedures: readonly Procedure[]): Promise<readonly string[]> {
  const refused: string[] = [];
  for (const { persona, path, type, sample } of procedures) {
    const call = { path, type, input: sample ?? {} };
    const [answer] = await callAll(server.url, [call], tokens.get(persona) ?? null);
    const data = answer?.error?.data;
    if (data?.refusal?.code === "authentication-not-recent") refused.push(path);
    else if (data?.code === "UNAUTHORIZED") throw new Error(`${persona} is no longer signed in`);
  }
  return refused;
}

async function keepSessionsAlive(): Promise<void> {
  for (const token of tokens.values()) {
    const [answer] = await callAll(server.url, [{ path: "session.me", type: "query", input: {} }], token);
    if (answer?.error !== null) throw new Error("a session did not hold");
  }
}

describe("an approval, another marking, another role and a new token", () => {
  it("need a sign-in of the last 20 minutes, to the millisecond, and nothing else does", async () => {
    await everybodySignsIn();
    const moments = [0, 10 * MINUTE, 20 * MINUTE, 20 * MINUTE + 0.001];
    const refused: (readonly string[])[] = [];
    for (const moment of moments) {
      await server.setClock(moment);
      await keepSessionsAlive();
      refused.push(await refusedForAge(PRIVILEGED));
    }
    const all = PRIVILEGED.map(({ path }) => path);
    expect(refused).toEqual([[], [], [], all]);
    expect(await refusedForAge(OTHERS)).toEqual([]);

    await everybodySignsIn();
    expect(await refusedForAge(PRIVILEGED)).toEqual([]);
    console.log(
      `S-24: ${all.length} procedures × ${moments.length + 1} moments, and ${OTHERS.length} others past the limit: ` +
        "0 differences",
    );
    expect(new Set(all.map((path) => actOf(path)))).toEqual(new Set(PRIVILEGED_ACTS));
  });
});
