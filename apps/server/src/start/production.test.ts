import { describe, expect, it } from "vitest";
import { type Settings, settingsFrom } from "../settings.ts";
import type { ProviderSettings } from "../sign-in/provider/provider-file.ts";
import { refuseUnsafe, refuseUnsafeDatabase } from "./production.ts";
import { RefusedStart, WRONG_SETTINGS } from "./refused-start.ts";

const SAFE = {
  DEPLOYMENT: "production",
  WEB_ORIGIN: "https://entente.example.gov",
  DATABASE_URL: "postgres://entente:9f1c0b2e7a6d4835@db.example.gov/entente",
};
const STANDING = { role: "entente", isSuperuser: false, fsync: "on", synchronousCommit: "on" };

function providerWith(secret: string): ProviderSettings {
  const terms = { name: "Home", issuer: "https://id.example.gov", country: null, clientId: "entente" };
  const asked = { level: 2, isPhishingResistant: true, isPiv: true } as const;
  const id = "home" as ProviderSettings["id"];
  const assurance = { asked, assuranceClaim: "aal", assuranceValues: new Map(), acrValues: [] };
  return { ...terms, ...assurance, id, scope: "openid", proof: { kind: "secret", secret } };
}

/** The sentences with which the start is refused; empty when it is not. */
function refusals(start: () => void): readonly string[] {
  try {
    start();
  } catch (error) {
    if (!(error instanceof RefusedStart) || error.exitCode !== WRONG_SETTINGS) throw error;
    return error.message.split("\n");
  }
  return [];
}

function started(variables: Record<string, string>, secret = "kX3-vV9_qLw27-Trust", isDebugged = false) {
  return refusals(() => refuseUnsafe(settingsFrom(variables), [providerWith(secret)], isDebugged));
}

describe("production", () => {
  it("starts with https, its own secrets, no debugging, and a database that keeps what it acknowledged", () => {
    expect(started(SAFE)).toEqual([]);
    expect(refusals(() => refuseUnsafeDatabase(settingsFrom(SAFE), STANDING))).toEqual([]);
    expect(refusals(() => refuseUnsafeDatabase(settingsFrom(SAFE), null))).toEqual([]);
    expect(started({ ...SAFE, DATABASE_URL: "postgres://entente@db.example.gov/entente" })).toEqual([]);
  });

  it.each([
    ["a password that comes with PostgreSQL", "postgres://entente:postgres@db/entente"],
    ["a password equal to the role", "postgres://entente-application:entente-application@db/entente"],
    ["a password of one repeated letter", "postgres://entente:aaaaaaaaaaaaaaaaaaaa@db/entente"],
  ])("refuses %s, without showing it", (_name, url) => {
    const [sentence = "", ...more] = started({ ...SAFE, DATABASE_URL: url });
    expect(more).toEqual([]);
    expect(sentence).toMatch(
      /^the password in DATABASE_URL is .+ \(not shown\).+: .+\. Give the role .+\.$/u,
    );
    expect(sentence).not.toContain(new URL(url).password);
  });

  it("refuses a default client secret, naming the provider", () => {
    expect(started(SAFE, "client-secret")).toEqual([
      expect.stringMatching(/^the client secret of home in OIDC_PROVIDERS is .+\. Have the provider .+\.$/u),
    ]);
  });

  it.each([
    [{ WEB_ORIGIN: "http://entente.example.gov" }, "WEB_ORIGIN is http://entente.example.gov,"],
    [{ LOG_LEVEL: "debug" }, "LOG_LEVEL is debug,"],
    [{ LOG_LEVEL: "trace" }, "LOG_LEVEL is trace,"],
    [{ PERSONAS: "on" }, "PERSONAS is on,"],
  ])("refuses %j with setting, value and remedy", (change, beginning) => {
    const [sentence = "", ...more] = started({ ...SAFE, ...change });
    expect(more).toEqual([]);
    expect(sentence.startsWith(beginning)).toBe(true);
    expect(sentence).toMatch(/which production does not allow: .+\. (?:Set|Serve) .+\.$/u);
  });

  it("refuses to be watched by a debugger", () => {
    expect(started(SAFE, undefined, true)).toEqual([expect.stringMatching(/debugger .+ --inspect/u)]);
  });

  it.each([
    [{ isSuperuser: true }, "the role in DATABASE_URL is entente, a superuser,"],
    [{ fsync: "off" }, "fsync of PostgreSQL is off,"],
    [{ synchronousCommit: "off" }, "synchronous_commit of PostgreSQL is off,"],
  ])("refuses a database with %j", (change, beginning) => {
    const [sentence = "", ...more] = refusals(() =>
      refuseUnsafeDatabase(settingsFrom(SAFE), { ...STANDING, ...change }),
    );
    expect(more).toEqual([]);
    expect(sentence.startsWith(beginning)).toBe(true);
    expect(sentence).toMatch(/: .+\. (?:Set|Name) .+\.$/u);
  });

  it("names everything that is wrong at once", () => {
    const wrong = { ...SAFE, WEB_ORIGIN: "http://entente.example.gov", LOG_LEVEL: "debug", PERSONAS: "on" };
    expect(started(wrong, "secret", true)).toHaveLength(5);
  });
});

describe("a trial on one machine", () => {
  it("may be all of that", () => {
    const settings: Settings = settingsFrom({ LOG_LEVEL: "trace", PERSONAS: "on" });
    expect(refusals(() => refuseUnsafe(settings, [providerWith("secret")], true))).toEqual([]);
    const worst = { role: "postgres", isSuperuser: true, fsync: "off", synchronousCommit: "off" };
    expect(refusals(() => refuseUnsafeDatabase(settings, worst))).toEqual([]);
  });
});
