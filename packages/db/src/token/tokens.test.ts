import { type Instant, secondsAfter } from "@entente/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../database.ts";
import type { Repositories } from "../ports.ts";
import { ENGINES } from "../testing/engines.ts";
import { signedBy, TEST_NOW, testRecord } from "../testing/records.ts";
import { officerOf } from "../testing/reference.ts";
import { fillRegister } from "../testing/register.ts";
import { testToken } from "../testing/sessions.ts";

describe.each(ENGINES)("tokens on $name", ({ open }) => {
  let database: Database;
  let tokens: Repositories["tokens"];
  const NIST_OFFICER = officerOf("NIST");

  beforeAll(async () => {
    database = await open();
    ({ tokens } = await fillRegister(database, [testRecord("TOKEN-1")]));
  });
  afterAll(() => database.close());

  const after = (seconds: number): Instant => secondsAfter(TEST_NOW, seconds);

  it("are found by their hash with what they are for, until they expire or are revoked", async () => {
    const token = testToken(NIST_OFFICER, "found");
    await tokens.create(token, signedBy("NIST"));
    expect(await tokens.find("found", TEST_NOW)).toMatchObject({
      id: token.id,
      name: "A tool",
      scope: ["read-register"],
      person: { id: NIST_OFFICER, role: "action-officer" },
      lastUsedAt: null,
    });
    expect(await tokens.find("another", TEST_NOW)).toBeNull();
    expect(await tokens.find("found", token.expiresAt)).toBeNull();

    await tokens.touch(token.id, after(60));
    await tokens.touch(token.id, after(30));
    expect((await tokens.find("found", TEST_NOW))?.lastUsedAt).toBe(after(60));

    expect(await tokens.revoke(token.id, officerOf("DOE"), signedBy("DOE"))).toBe(false);
    expect(await tokens.revoke(token.id, NIST_OFFICER, signedBy("NIST"))).toBe(true);
    expect(await tokens.revoke(token.id, null, signedBy("NIST"))).toBe(false);
    expect(await tokens.find("found", TEST_NOW)).toBeNull();
  });

  it("are listed for their person or by their kind, without what they are", async () => {
    await tokens.create({ ...testToken(NIST_OFFICER, "mine"), name: "Mine" }, signedBy("NIST"));
    const service = { ...testToken(officerOf("DOE"), "service"), kind: "service", name: "Feed" } as const;
    await tokens.create(service, signedBy("STATE"));
    const mine = await tokens.list({ person: NIST_OFFICER });
    expect(mine.map(({ name, revokedAt }) => [name, revokedAt === null])).toEqual(
      expect.arrayContaining([
        ["Mine", true],
        ["A tool", false],
      ]),
    );
    const services = await tokens.list({ kind: "service" });
    expect(services.map(({ name, personName }) => [name, personName])).toEqual([["Feed", "Officer of DOE"]]);
    expect(JSON.stringify([mine, services])).not.toContain("tokenHash");
  });
});
