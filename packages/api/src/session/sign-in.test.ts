import { invite, lastAuditRow, setDisabled } from "@entente/db/testing";
import { err, parseCountryCode, parsePersonId, SYSTEM_USE_NOTICE, secondsAfter } from "@entente/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ApiContext } from "../context.ts";
import { refused, refusedWith } from "../testing/refused.ts";
import { openTestApi, START, type TestApi } from "../testing/test-api.ts";
import { answerOf, assurance, email, testProvider, testProviders } from "../testing/test-provider.ts";

const ACCEPTED = { notice: SYSTEM_USE_NOTICE };
const HOME = testProvider("home");
const OTHER = testProvider("other");
const ABROAD = testProvider("abroad", country("GBR"));

let api: TestApi;
const answer = { present: answerOf("nobody") };
const identityProviders = testProviders([HOME, OTHER, ABROAD], answer);

beforeAll(async () => {
  api = await openTestApi();
});
beforeEach(() => {
  api.clock.now = START;
});
afterAll(() => api.close());

const visitor = (changes: Partial<ApiContext> = {}) => api.as(null, { identityProviders, ...changes });

/** Leaves for the provider, and gives what brings the browser back. */
async function left(provider = HOME.id, options: { readonly next?: string } = {}) {
  const { address, binding } = await (await visitor()).session.beginSignIn({
    provider,
    ...ACCEPTED,
    ...options,
  });
  return { query: new URL(address).searchParams.toString(), binding };
}

async function signIn(provider = HOME.id) {
  const back = await left(provider);
  return (await visitor()).session.completeSignIn(back);
}

async function invited(person: string, address: string, { issuer } = HOME): Promise<void> {
  await invite(api.database, personId(person), address, { issuer, at: START });
}

describe("session.providers", () => {
  it("tells everybody who vouches for people here and whom to ask", async () => {
    const { providers, contact } = await (await visitor()).session.providers();
    expect(providers.map(({ id, country: of }) => [id, of])).toEqual([
      ["home", null],
      ["other", null],
      ["abroad", "GBR"],
    ]);
    expect(contact).toContain("help desk");
  });
});

describe("session.beginSignIn", () => {
  it("sends the browser to the provider with a state that it cannot guess, and keeps a secret for its return", async () => {
    const caller = await visitor();
    const begun = await caller.session.beginSignIn({ provider: "home", ...ACCEPTED });
    const again = await caller.session.beginSignIn({ provider: "home", ...ACCEPTED });
    const state = new URL(begun.address).searchParams.get("state") ?? "";
    expect(state.length).toBeGreaterThanOrEqual(22);
    expect(begun.address).not.toBe(again.address);
    expect(begun.binding).not.toBe(again.binding);
    expect(begun.address).not.toContain(begun.binding);
    expect(begun.expiresAt).toBe(secondsAfter(START, 600));
  });

  it("refuses an unknown provider, and whoever has not accepted the notice", async () => {
    const caller = await visitor();
    expect(await refusedWith(caller.session.beginSignIn({ provider: "elsewhere", ...ACCEPTED }))).toBe(
      "not-found",
    );
    expect(await refusedWith(caller.session.beginSignIn({ provider: "home" }))).toBe("notice-not-accepted");
  });

  it("says when the provider does not answer", async () => {
    const begin = async () => err({ code: "provider-unreachable", provider: "Home" });
    const caller = await visitor({ identityProviders: { ...identityProviders, begin } });
    expect(await refusedWith(caller.session.beginSignIn({ provider: "home", ...ACCEPTED }))).toBe(
      "provider-unreachable",
    );
  });
});

describe("session.completeSignIn", () => {
  it("lets in who was invited by a verified e-mail, once, and from then on by the subject alone", async () => {
    await invited("state-officer", "stella@state.example");
    answer.present = answerOf("stella", { email: email("stella@state.example") });
    const first = await signIn();
    expect(first.person.id).toBe("state-officer");
    expect((await (await api.with(first.token)).session.me()).person.id).toBe("state-officer");

    answer.present = answerOf("stella", { email: email("renamed@state.example") });
    expect((await signIn()).person.id).toBe("state-officer");
    answer.present = answerOf("stella-the-second", { email: email("stella@state.example") });
    expect(await refusedWith(signIn())).toBe("identity-unknown");
  });

  it("knows the same e-mail at two issuers as two persons", async () => {
    await invited("ntia-officer", "sam@example.gov");
    await invited("nsf-officer", "sam@example.gov", OTHER);
    answer.present = answerOf("sam", { email: email("sam@example.gov") });
    expect((await signIn(HOME.id)).person.id).toBe("ntia-officer");
    expect((await signIn(OTHER.id)).person.id).toBe("nsf-officer");
    expect((await signIn(HOME.id)).person.id).toBe("ntia-officer");
  });

  it("lets a partner's official in by that partner's provider, and by no other", async () => {
    await invited("gbr-liaison", "liam@fcdo.example");
    await invited("gbr-liaison", "liam@fcdo.example", ABROAD);
    await invited("ustr-officer", "uma@fcdo.example", ABROAD);
    answer.present = answerOf("liam", { email: email("liam@fcdo.example") });
    expect(await refusedWith(signIn(HOME.id))).toBe("provider-of-other-country");
    expect((await signIn(ABROAD.id)).person.id).toBe("gbr-liaison");
    answer.present = answerOf("uma", { email: email("uma@fcdo.example") });
    expect(await refusedWith(signIn(ABROAD.id))).toBe("provider-of-other-country");
  });

  it.each([
    ["less than was asked", assurance("aal/2"), "assurance-too-low"],
    ["nothing of how the person signed in", null, "assurance-missing"],
  ] as const)("refuses an answer that says %s", async (_name, given, code) => {
    answer.present = answerOf("stella", { assurance: given });
    expect(await refusedWith(signIn())).toBe(code);
  });

  it("refuses a disabled person, and keeps that in their own chain of the audit", async () => {
    await invited("doc-coordinator", "dov@doc.example");
    answer.present = answerOf("dov", { email: email("dov@doc.example") });
    const { token } = await signIn();
    await setDisabled(api.database, personId("doc-coordinator"), START);
    await expect(api.with(token)).rejects.toThrow(/no session/);
    expect(await refusedWith(signIn())).toBe("person-disabled");
    const row = await lastAuditRow(api.database, "person:doc-coordinator");
    expect(row).toMatchObject({ actor: "nobody", role: "none", outcome: "denied" });
    expect(row?.after).toContain("person-disabled");
  });

  it.each([
    err({ code: "sign-in-declined", provider: "Home" }),
    err({ code: "provider-unreachable", provider: "Home" }),
    err({ code: "provider-answer-refused", provider: "Home", fault: "nonce-differs" }),
  ])("starts nothing when the provider's answer is %j, and audits it", async (refusal) => {
    answer.present = refusal;
    expect(await refused(signIn())).toEqual(refusal.error);
    const row = await lastAuditRow(api.database, "sign-in:home");
    expect(row).toMatchObject({ actor: "nobody", outcome: "denied" });
    expect(JSON.parse(row?.after ?? "")).toEqual(refusal.error);
  });

  it("takes one answer to each sign-in, in the browser that began it, for ten minutes", async () => {
    answer.present = answerOf("stella");
    const caller = await visitor();
    const replayed = await left();
    await caller.session.completeSignIn(replayed);
    expect(await refusedWith(caller.session.completeSignIn(replayed))).toBe("sign-in-expired");

    const [mine, theirs] = [await left(), await left()];
    const stolen = { query: mine.query, binding: theirs.binding };
    expect(await refusedWith(caller.session.completeSignIn(stolen))).toBe("sign-in-expired");
    expect(await refusedWith(caller.session.completeSignIn(mine))).toBe("sign-in-expired");

    const late = await left();
    api.clock.now = secondsAfter(START, 600);
    expect(await refusedWith(caller.session.completeSignIn(late))).toBe("sign-in-expired");
    expect(await refusedWith(caller.session.completeSignIn({ query: "code=x", binding: "x" }))).toBe(
      "sign-in-expired",
    );
  });

  it("refuses an answer to a sign-in whose provider was taken away or has another issuer now", async () => {
    answer.present = answerOf("stella");
    for (const all of [[OTHER], [{ ...HOME, issuer: "https://moved.example" }]]) {
      const back = await left();
      const caller = await visitor({ identityProviders: { ...identityProviders, all } });
      expect(await refusedWith(caller.session.completeSignIn(back))).toBe("sign-in-expired");
    }
  });

  it("goes on to the page that was asked for", async () => {
    answer.present = answerOf("stella");
    const back = await left(HOME.id, { next: "/portfolio" });
    expect((await (await visitor()).session.completeSignIn(back)).next).toBe("/portfolio");
  });
});

describe("showing again who one is", () => {
  it("replaces the session of the same person with one that is fresh for privileged acts", async () => {
    answer.present = answerOf("stella", { authenticatedAt: START });
    const { token } = await signIn();
    api.clock.now = secondsAfter(START, 600);
    answer.present = answerOf("stella", { authenticatedAt: api.clock.now });
    const caller = await api.with(token, { identityProviders });
    const begun = await caller.session.beginSignIn({ provider: "home", confirms: true, ...ACCEPTED });
    expect(begun.address).toContain("prompt=login");
    const query = new URL(begun.address).searchParams.toString();
    const renewed = await caller.session.completeSignIn({ query, binding: begun.binding });
    await expect(api.with(token)).rejects.toThrow(/no session/);
    expect((await (await api.with(renewed.token)).session.me()).authenticatedAt).toBe(api.clock.now);
  });

  it("is refused to somebody else and to somebody without a session", async () => {
    answer.present = answerOf("stella");
    const { token } = await signIn();
    const caller = await api.with(token, { identityProviders });
    const begun = await caller.session.beginSignIn({ provider: "home", confirms: true, ...ACCEPTED });
    answer.present = answerOf("sam");
    const query = new URL(begun.address).searchParams.toString();
    const confirmed = caller.session.completeSignIn({ query, binding: begun.binding });
    expect(await refusedWith(confirmed)).toBe("confirmed-by-other");
    expect((await caller.session.me()).person.id).toBe("state-officer");

    const nobody = (await visitor()).session.beginSignIn({ provider: "home", confirms: true, ...ACCEPTED });
    await expect(nobody).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });
});

function personId(text: string) {
  const parsed = parsePersonId(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

function country(text: string) {
  const parsed = parseCountryCode(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}
