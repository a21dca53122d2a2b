import { SESSION_LIMITS, SYSTEM_USE_NOTICE, secondsAfter } from "@entente/domain";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refused, refusedWith } from "../testing/refused.ts";
import { openTestApi, START, type TestApi } from "../testing/test-api.ts";

const ACCEPTED = { notice: SYSTEM_USE_NOTICE };

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe("personas", () => {
  it("are listed with one for each role, and sign in for twelve hours", async () => {
    const visitor = await api.as(null);
    const personas = await visitor.session.personas();
    expect(new Set(personas.map(({ role }) => role)).size).toBe(8);
    const { person, expiresAt } = await visitor.session.signInAsPersona({
      persona: "nist-officer",
      ...ACCEPTED,
    });
    expect([person.agency, expiresAt]).toEqual(["NIST", "2026-11-23T00:00:00.000Z"]);
  });

  it("do not exist for callers from elsewhere", async () => {
    const remote = await api.as(null, { offersPersonas: false });
    await expect(remote.session.personas()).rejects.toThrow(TRPCError);
    const signIn = remote.session.signInAsPersona({ persona: "nist-officer", ...ACCEPTED });
    await expect(signIn).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("are refused when unknown, and when the person is not a persona", async () => {
    const visitor = await api.as(null);
    for (const persona of ["nobody", "register-editor"]) {
      const signIn = visitor.session.signInAsPersona({ persona, ...ACCEPTED });
      expect(await refusedWith(signIn)).toBe("not-found");
    }
  });

  it("let in a program of this machine, to which no notice is shown", async () => {
    const visitor = await api.as(null);
    expect(await visitor.session.signInAsPersona({ persona: "reader" })).toMatchObject({
      person: { id: "reader" },
    });
  });

  it.each(["browser", "web"])(
    "are refused without the notice where a page is shown, in the %s",
    async (source) => {
      const visitor = await api.as(null, { source });
      const refusal = await refused(visitor.session.signInAsPersona({ persona: "reader" }));
      expect(refusal).toEqual({ code: "notice-not-accepted", accepted: "", inForce: SYSTEM_USE_NOTICE });
    },
  );

  it("leave a row in the audit when they are refused", async () => {
    const visitor = await api.as(null, { requestId: "refused-entry" });
    await refused(visitor.session.signInAsPersona({ persona: "nobody", ...ACCEPTED }));
    const { rows } = await (await api.as("verifier")).audit.list({ action: "session.signInAsPersona" });
    expect(rows.find(({ requestId }) => requestId === "refused-entry")).toMatchObject({
      outcome: "denied",
      role: "none",
      object: "sign-in",
    });
  });

  it.each(["", "2021-10"])("are refused to whoever accepted the notice %j", async (notice) => {
    const visitor = await api.as(null);
    const refusal = await refused(visitor.session.signInAsPersona({ persona: "reader", notice }));
    expect(refusal).toEqual({ code: "notice-not-accepted", accepted: notice, inForce: SYSTEM_USE_NOTICE });
  });
});

describe("session.me and session.clock", () => {
  it("say who is asking and how long the session holds", async () => {
    const officer = await api.as("nist-officer");
    expect(await officer.session.me()).toMatchObject({
      person: { id: "nist-officer" },
      createdAt: START,
      authenticatedAt: START,
      endsAt: secondsAfter(START, SESSION_LIMITS.idleSeconds),
      expiresAt: secondsAfter(START, SESSION_LIMITS.absoluteSeconds),
    });
    expect(await officer.session.clock()).toEqual({ secondsLeft: SESSION_LIMITS.idleSeconds });
  });

  it("answer nobody else", async () => {
    const visitor = await api.as(null);
    await expect(visitor.session.me()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    await expect(visitor.session.clock()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });
});

describe("a person's sessions", () => {
  /** Signs in as the persona, and gives its procedures with the token that they go under. */
  async function started(persona: string) {
    const { token } = await (await api.as(null)).session.signInAsPersona({ persona, ...ACCEPTED });
    return { token, session: (await api.with(token)).session };
  }

  it("are listed for that person alone, and ended by them alone", async () => {
    const [first, second, other] = [
      await started("doc-officer"),
      await started("doc-officer"),
      await started("reader"),
    ];
    const { present, sessions } = await first.session.list();
    expect(sessions).toHaveLength(2);
    expect(sessions.map(({ id }) => id)).toContain(present);
    const another = sessions.find(({ id }) => id !== present)?.id ?? "";

    expect(await refusedWith(other.session.end({ session: another }))).toBe("not-found");
    expect(await first.session.end({ session: another })).toEqual({ ended: 1 });
    expect(await refusedWith(first.session.end({ session: another }))).toBe("not-found");
    expect((await first.session.list()).sessions.map(({ id }) => id)).toEqual([present]);
    await expect(api.with(second.token)).rejects.toThrow(/no session/);
  });

  it("end with signing out, everywhere when that is asked for", async () => {
    const [first, second, third] = [
      await started("reader"),
      await started("reader"),
      await started("reader"),
    ];
    expect(await first.session.signOut()).toEqual({ signedOut: true });
    await expect(api.with(first.token)).rejects.toThrow(/no session/);
    const { ended } = await second.session.signOutEverywhere();
    expect(ended).toBeGreaterThanOrEqual(2);
    await expect(api.with(second.token)).rejects.toThrow(/no session/);
    await expect(api.with(third.token)).rejects.toThrow(/no session/);
  });

  it("are replaced by signing in again, under another token", async () => {
    const before = await started("analyst");
    const { token } = await before.session.signInAsPersona({ persona: "analyst", ...ACCEPTED });
    expect(token).not.toBe(before.token);
    await expect(api.with(before.token)).rejects.toThrow(/no session/);
    expect((await (await api.with(token)).session.list()).sessions).toHaveLength(1);
  });

  it("cannot be asked for, ended or left by a visitor", async () => {
    const visitor = await api.as(null);
    const session = "01890000-0000-7000-8000-000000000000";
    for (const call of [
      visitor.session.list(),
      visitor.session.end({ session }),
      visitor.session.signOut(),
      visitor.session.signOutEverywhere(),
    ]) {
      await expect(call).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    }
  });
});

describe("a privileged act", () => {
  it("needs a sign-in of the last 20 minutes, and the refusal is audited", async () => {
    const verifier = await api.as("verifier");
    api.clock.now = secondsAfter(START, SESSION_LIMITS.recentSeconds + 1);
    const refusal = await refused(
      verifier.recommendation.close({ recommendation: "CHIP-1", version: 1, to: "closed-implemented" }),
    );
    expect(refusal).toMatchObject({
      code: "authentication-not-recent",
      act: "close",
      authenticatedAt: START,
    });
    const fresh = (await api.as("verifier")).recommendation.close({
      recommendation: "CHIP-1",
      version: 1,
      to: "closed-implemented",
    });
    expect(await refusedWith(fresh)).not.toBe("authentication-not-recent");
    api.clock.now = START;
  });
});
