import { parseAssurance, parseInstant } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { answerFrom, type Claims } from "./claims.ts";
import type { ProviderSettings } from "./provider-file.ts";

const NOW = instant("2026-11-22T12:00:00.000Z");
const SECONDS = Date.parse(NOW) / 1000;
const SETTINGS: Pick<ProviderSettings, "issuer" | "assuranceClaim" | "assuranceValues"> = {
  issuer: "https://id.example.gov",
  assuranceClaim: "aal",
  assuranceValues: new Map(),
};
const TOKEN: Claims = { iss: SETTINGS.issuer, sub: "a-subject", iat: SECONDS, aal: "aal/2?hspd12=true" };

function instant(text: string) {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

function answer(token: Claims = {}, told: Claims = {}, settings: Partial<typeof SETTINGS> = {}) {
  const asked = { startedAt: NOW, confirms: false, now: NOW };
  return answerFrom({ ...TOKEN, ...token }, told, { ...SETTINGS, ...settings }, asked);
}

function accepted(...given: Parameters<typeof answer>) {
  const read = answer(...given);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

describe("answerFrom", () => {
  it("reads who somebody is, how and when they signed in, and what shows it", () => {
    const claims = {
      auth_time: SECONDS - 60,
      ial: "http://idmanagement.gov/ns/assurance/ial/1",
      x509_subject: "CN=Ada",
      x509_issuer: "CN=Issuer",
      x509_presented: true,
      email: "Ada@NIST.gov",
      email_verified: true,
    };
    expect(accepted(claims)).toEqual({
      subject: "a-subject",
      assurance: { level: 2, isPhishingResistant: true, isPiv: true },
      email: "ada@nist.gov",
      authenticatedAt: "2026-11-22T11:59:00.000Z",
      evidence: {
        issuer: SETTINGS.issuer,
        subject: "a-subject",
        assurance: "aal/2?hspd12=true",
        identityAssurance: "http://idmanagement.gov/ns/assurance/ial/1",
        x509Subject: "CN=Ada",
        x509Issuer: "CN=Issuer",
        x509Presented: "true",
      },
    });
  });

  it("takes an address only where the same source says that it is verified", () => {
    const ada = { email: "ada@nist.gov" };
    expect(accepted({}, { ...ada, email_verified: true }).email).toBe("ada@nist.gov");
    expect(accepted(ada, { email: "eve@example.org", email_verified: true }).email).toBeNull();
    for (const verified of [false, undefined, "true", 1]) {
      expect(accepted({ ...ada, email_verified: verified }).email).toBeNull();
    }
    expect(accepted({ email: ["ada@nist.gov"], email_verified: true }).email).toBeNull();
  });

  it("reads other providers' words for how somebody signed in", () => {
    const values = new Map([
      ["phr", level("aal/2?phishing_resistant=true")],
      ["mfa", level("aal/2")],
      ["hwk", level("aal/1?phishing_resistant=true")],
    ]);
    const settings = { assuranceClaim: "amr", assuranceValues: values };
    expect(accepted({ amr: "phr" }, {}, settings).assurance).toEqual(values.get("phr"));
    expect(accepted({ amr: ["pwd", "hwk", "mfa"] }, {}, settings).assurance).toEqual(values.get("phr"));
    for (const amr of [undefined, "pwd", [], [2], {}]) {
      expect(accepted({ amr }, {}, settings).assurance).toBeNull();
    }
  });

  it.each([
    [{ sub: " " }, "answer-malformed"],
    [{ sub: "a".repeat(256) }, "answer-malformed"],
    [{ sub: 7 }, "answer-malformed"],
    [{ iss: "https://id.example.gov/" }, "issuer-differs"],
    [{ iat: "now" }, "answer-malformed"],
    [{ iat: Number.NaN }, "answer-malformed"],
    [{ iat: 1e12 }, "answer-malformed"],
    [{ iat: SECONDS - 601 }, "time-out-of-range"],
    [{ iat: SECONDS + 61 }, "time-out-of-range"],
    [{ auth_time: SECONDS + 61 }, "time-out-of-range"],
  ])("refuses %j as %s", (claims, code) => {
    expect(answer(claims)).toEqual({ ok: false, error: { code } });
  });

  it("lets nobody pass for having signed in anew who did not, or may not have", () => {
    const asked = { startedAt: NOW, confirms: true, now: NOW };
    const confirmed = (claims: Claims) => answerFrom({ ...TOKEN, ...claims }, {}, SETTINGS, asked).ok;
    expect(confirmed({ auth_time: SECONDS })).toBe(true);
    expect(confirmed({ auth_time: SECONDS - 60 })).toBe(true);
    expect(confirmed({ auth_time: SECONDS - 61 })).toBe(false);
    expect(confirmed({})).toBe(false);
  });

  it("keeps evidence short and free of control characters", () => {
    const { evidence } = accepted({ x509_subject: `CN=A\u0000${"b".repeat(1000)}` });
    expect(evidence["x509Subject"]).toMatch(/^CN=A\uFFFDb+$/u);
    expect(evidence["x509Subject"]).toHaveLength(500);
  });
});

function level(text: string) {
  const parsed = parseAssurance(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}
