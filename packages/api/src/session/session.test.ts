import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refusedWith } from "../testing/refused.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

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
    const { person, expiresAt } = await visitor.session.signInAsPersona({ persona: "nist-officer" });
    expect([person.agency, expiresAt]).toEqual(["NIST", "2026-11-23T00:00:00.000Z"]);
  });

  it("do not exist for callers from elsewhere", async () => {
    const remote = await api.as(null, { isLoopback: false });
    await expect(remote.session.personas()).rejects.toThrow(TRPCError);
    await expect(remote.session.signInAsPersona({ persona: "nist-officer" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("are refused when unknown, and when the person is not a persona", async () => {
    const visitor = await api.as(null);
    expect(await refusedWith(visitor.session.signInAsPersona({ persona: "nobody" }))).toBe("not-found");
    expect(await refusedWith(visitor.session.signInAsPersona({ persona: "register-editor" }))).toBe(
      "not-found",
    );
  });
});

describe("session.me and session.signOut", () => {
  it("say who is asking, and end only a session that exists", async () => {
    const officer = await api.as("nist-officer");
    expect((await officer.session.me()).person.id).toBe("nist-officer");
    expect(await officer.session.signOut()).toEqual({ signedOut: true });
    await expect((await api.as(null)).session.signOut()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });
});
