import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RefusedStart, WRONG_SETTINGS } from "../../start/refused-start.ts";
import { providersFrom } from "./provider-file.ts";

const GIVEN = {
  id: "login-gov",
  name: "Login.gov",
  issuer: "https://secure.login.gov/",
  clientId: "urn:gov:gsa:openidconnect:sp:entente",
  privateKeyFile: "key.pem",
  assurance: "aal/2?hspd12=true",
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-provider-file-"));
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  writeFileSync(join(folder, "key.pem"), privateKey.export({ type: "pkcs1", format: "pem" }));
  writeFileSync(join(folder, "secret"), "hunter2-is-the-secret\n");
  writeFileSync(join(folder, "empty"), "\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(content: unknown) {
  const path = join(folder, "providers.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return providersFrom(path);
}

function refused(content: unknown): RefusedStart {
  try {
    read(content);
  } catch (error) {
    if (error instanceof RefusedStart) return error;
    throw error;
  }
  throw new Error("the file was not refused");
}

describe("providersFrom", () => {
  it("reads providers with what they ask for, and their secrets beside the file", () => {
    const { privateKeyFile: _, ...partner } = GIVEN;
    const [home, abroad] = read([
      GIVEN,
      {
        ...partner,
        id: "partner",
        issuer: "https://id.example.org",
        country: "GBR",
        clientSecretFile: "secret",
        assurance: "aal/2",
        assuranceClaim: "acr",
        assuranceValues: { gold: "aal/2?phishing_resistant=true" },
      },
    ]);
    expect(home).toMatchObject({
      id: "login-gov",
      country: null,
      scope: "openid email",
      acrValues: [],
      asked: { level: 2, isPiv: true },
      assuranceClaim: "aal",
      proof: { kind: "private-key", keyId: null, audience: "issuer" },
    });
    expect(abroad).toMatchObject({
      country: "GBR",
      assuranceClaim: "acr",
      proof: { kind: "secret", secret: "hunter2-is-the-secret" },
    });
    expect(abroad?.assuranceValues.get("gold")).toMatchObject({ level: 2, isPhishingResistant: true });
  });

  it("takes an issuer without encryption on this machine alone", () => {
    expect(read([{ ...GIVEN, issuer: "http://127.0.0.1:4180" }])).toHaveLength(1);
    expect(refused([{ ...GIVEN, issuer: "http://id.example.gov" }]).message).toContain("https://");
  });

  it.each([
    ["a file that is no JSON", "{", "JSON"],
    ["no provider", [], "at least one provider"],
    ["two with one id", [GIVEN, { ...GIVEN, issuer: "https://b.example" }], "of its own"],
    ["one issuer twice", [GIVEN, { ...GIVEN, id: "b" }], "each issuer once"],
    ["an id that cannot stand in an address", [{ ...GIVEN, id: "Login Gov" }], "0.id"],
    ["a country that is none", [{ ...GIVEN, country: "UK" }], "0.country"],
    ["no level", [{ ...GIVEN, assurance: undefined }], "0.assurance"],
    ["a level that does not exist", [{ ...GIVEN, assurance: "high" }], "0.assurance"],
    ["scopes without openid", [{ ...GIVEN, scope: "email" }], "0.scope"],
    ["an issuer with a query", [{ ...GIVEN, issuer: "https://id.example.gov/?a=b" }], "0.issuer"],
    ["a setting that it does not know", [{ ...GIVEN, clientSecret: "hunter2" }], "clientSecret"],
    ["neither key nor secret", [{ ...GIVEN, privateKeyFile: undefined }], "either"],
    ["both key and secret", [{ ...GIVEN, clientSecretFile: "secret" }], "either"],
    ["a key file that is not there", [{ ...GIVEN, privateKeyFile: "none.pem" }], "none.pem"],
    ["a key file that holds no key", [{ ...GIVEN, privateKeyFile: "secret" }], "RSA private key"],
    [
      "an empty secret",
      [{ ...GIVEN, privateKeyFile: undefined, clientSecretFile: "empty" }],
      "must hold the client secret",
    ],
  ])("refuses %s with a sentence that names the place and no secret", (_name, content, part) => {
    const { message, exitCode } = refused(content);
    expect(message).toContain("OIDC_PROVIDERS is ");
    expect(message).toContain(part);
    expect(message).not.toContain("hunter2");
    expect(exitCode).toBe(WRONG_SETTINGS);
  });

  it("refuses a file that is not there", () => {
    expect(() => providersFrom(join(folder, "none.json"))).toThrow(RefusedStart);
  });
});
