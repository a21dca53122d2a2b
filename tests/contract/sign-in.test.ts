import { createEntente, type Entente } from "@entente/client";
import { SYSTEM_USE_NOTICE } from "@entente/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browser } from "./browser.ts";
import { type IdentityProviders, startIdentityProviders } from "./identity-providers.ts";
import { invitePerson } from "./invite-person.ts";
import { refusalFrom } from "./refused.ts";
import { seededCopy } from "./seeded-server.ts";
import { type ServerProcess, startServer } from "./server-process.ts";

const ORIGIN = "http://127.0.0.1:3000";
const CALLBACK = `${ORIGIN}/sign-in/callback`;

let providers: IdentityProviders;
let server: ServerProcess;
let visitor: Entente;

beforeAll(async () => {
  providers = await startIdentityProviders(ORIGIN);
  const dataDir = await seededCopy();
  const env = { OIDC_PROVIDERS: providers.file, SIGN_IN_CONTACT: "the help desk, 202-555-0100" };
  for (const [person, provider, email] of [
    ["administrator", "home", "ada@eop.example"],
    ["nist-officer", "home", "sam@example.gov"],
    ["gbr-liaison", "partner", "sam@example.gov"],
    ["state-officer", "home", "mallory@state.example"],
    ["doc-officer", "partner", "dora@fcdo.example"],
  ] as const) {
    await invitePerson(dataDir, env, person, provider, email);
  }
  server = await startServer({ dataDir, env });
  visitor = createEntente({ url: server.url, name: "browser-check" });
});
afterAll(async () => {
  await server.stop();
  await providers.stop();
});

interface Choice {
  readonly provider: "home" | "partner";
  readonly email: string;
  readonly way?: "piv" | "key" | "code" | "silent" | "cancel";
  readonly verified?: boolean;
}

/** Goes to the provider, signs in there, and comes back with the query that the provider sends. */
async function wentThrough({ provider, email, way = "piv", verified = true }: Choice, as: Entente = visitor) {
  const confirms = as !== visitor;
  const asked = { provider, notice: SYSTEM_USE_NOTICE, next: "/portfolio", confirms };
  const { address, binding } = await as.session.beginSignIn.mutate(asked);
  const { go } = browser(CALLBACK);
  const page = await go(address);
  const form = { email, way, ...(verified ? { verified: "on" } : {}) };
  const back = await go(page.address.href, form);
  return { query: back.address.search.slice(1), binding, address: new URL(address) };
}

async function signIn(choice: Choice) {
  const { query, binding } = await wentThrough(choice);
  const { token, ...rest } = await visitor.session.completeSignIn.mutate({ query, binding });
  return { token, ...rest, entente: createEntente({ url: server.url, name: "browser-check", token }) };
}

async function refusedSignIn(choice: Choice): Promise<unknown> {
  const { query, binding } = await wentThrough(choice);
  return refusalFrom(visitor.session.completeSignIn.mutate({ query, binding }));
}

describe("signing in through a real identity provider", () => {
  it("asks as login.gov wants to be asked: code flow, PKCE, long state and nonce, the level that is needed", async () => {
    const { address } = await wentThrough({ provider: "home", email: "nobody@example.gov", way: "cancel" });
    const asked = Object.fromEntries(address.searchParams);
    expect(asked).toMatchObject({
      response_type: "code",
      client_id: "entente",
      redirect_uri: CALLBACK,
      scope: "openid email x509",
      code_challenge_method: "S256",
      acr_values: "http://idmanagement.gov/ns/assurance/aal/2?hspd12=true",
    });
    for (const name of ["state", "nonce", "code_challenge"])
      expect(asked[name]?.length).toBeGreaterThanOrEqual(22);
  });

  it("lets in who was invited, with a key of our own at one provider and a secret at the other", async () => {
    const home = await signIn({ provider: "home", email: "Sam@example.gov" });
    const partner = await signIn({ provider: "partner", email: "sam@example.gov", way: "code" });
    expect([home.person.id, partner.person.id]).toEqual(["nist-officer", "gbr-liaison"]);
    expect(home.next).toBe("/portfolio");
    const me = await home.entente.session.me.query();
    expect(me.person.name).toBe("Nico Sample");
    expect(me.authenticatedAt).not.toBeNull();
    expect((await home.entente.recommendation.list.query({ limit: 1 })).rows).toHaveLength(1);
  });

  it("knows them again by the subject, and nobody else by the same address", async () => {
    const again = await signIn({ provider: "home", email: "Sam@example.gov", verified: false });
    expect(again.person.id).toBe("nist-officer");
    expect(await refusedSignIn({ provider: "home", email: "sam@example.gov" })).toMatchObject({
      code: "identity-unknown",
    });
  });

  it.each([
    ["whom nobody invited", { provider: "home", email: "eve@example.org" }, "identity-unknown"],
    [
      "whose address the provider has not verified",
      { provider: "home", email: "mallory@state.example", verified: false },
      "identity-unknown",
    ],
    [
      "who came without a PIV card",
      { provider: "home", email: "ada@eop.example", way: "key" },
      "assurance-too-low",
    ],
    [
      "of whom the provider does not say how they came",
      { provider: "home", email: "ada@eop.example", way: "silent" },
      "assurance-missing",
    ],
    [
      "for whom a foreign ministry vouches",
      { provider: "partner", email: "dora@fcdo.example" },
      "provider-of-other-country",
    ],
    ["who broke it off", { provider: "home", email: "ada@eop.example", way: "cancel" }, "sign-in-declined"],
  ] as const)("refuses somebody %s", async (_name, choice, code) => {
    expect(await refusedSignIn(choice)).toMatchObject({ code });
  });

  it("says whom to ask", async () => {
    const { providers: known, contact } = await visitor.session.providers.query();
    expect(known.map(({ id }) => id)).toEqual(["home", "partner"]);
    expect(contact).toBe("the help desk, 202-555-0100");
  });

  it("lets nobody be a made-up person where providers vouch for people", async () => {
    await expect(visitor.session.personas.query()).rejects.toMatchObject({ data: { code: "FORBIDDEN" } });
    const signingIn = visitor.session.signInAsPersona.mutate({
      persona: "reader",
      notice: SYSTEM_USE_NOTICE,
    });
    await expect(signingIn).rejects.toMatchObject({ data: { code: "FORBIDDEN" } });
  });

  it("takes a code once, in the browser that asked for it", async () => {
    const first = await wentThrough({ provider: "home", email: "ada@eop.example" });
    const second = await wentThrough({ provider: "home", email: "ada@eop.example" });
    const stolen = { query: first.query, binding: second.binding };
    expect(await refusalFrom(visitor.session.completeSignIn.mutate(stolen))).toEqual({
      code: "sign-in-expired",
    });
    const { query, binding } = second;
    expect((await visitor.session.completeSignIn.mutate({ query, binding })).person.id).toBe("administrator");
    expect(await refusalFrom(visitor.session.completeSignIn.mutate({ query, binding }))).toEqual({
      code: "sign-in-expired",
    });
  });

  it("starts a fresh session for a person who shows again who they are, and ends the old one", async () => {
    const { entente } = await signIn({ provider: "home", email: "ada@eop.example" });
    const { query, binding } = await wentThrough({ provider: "home", email: "ada@eop.example" }, entente);
    const { token } = await entente.session.completeSignIn.mutate({ query, binding });
    await expect(entente.session.me.query()).rejects.toMatchObject({ data: { code: "UNAUTHORIZED" } });
    const renewed = createEntente({ url: server.url, name: "browser-check", token });
    expect((await renewed.session.list.query()).sessions.map(({ provider }) => provider)).toContain("home");

    const other = await wentThrough({ provider: "home", email: "Sam@example.gov" }, renewed);
    const confirming = renewed.session.completeSignIn.mutate({ query: other.query, binding: other.binding });
    expect(await refusalFrom(confirming)).toMatchObject({ code: "confirmed-by-other" });
    expect((await renewed.session.me.query()).person.id).toBe("administrator");
  });
});
