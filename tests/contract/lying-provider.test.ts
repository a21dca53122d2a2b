import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEntente, type Entente, signInAsPersona } from "@entente/client";
import { SYSTEM_USE_NOTICE } from "@entente/domain";
import { afterAll, beforeAll, expect, it } from "vitest";
import { invitePerson } from "./invite-person.ts";
import { LIES } from "./lies.ts";
import { EMAIL, type Lie, type LyingProvider, startLyingProvider } from "./lying-provider.ts";
import { refusalFrom } from "./refused.ts";
import { seededCopy } from "./seeded-server.ts";
import { type ServerProcess, startServer } from "./server-process.ts";

const TRUTH: Lie = () => ({});

let folder: string;
let provider: LyingProvider;
let server: ServerProcess;
let visitor: Entente;
let verifier: Entente;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-lies-"));
  provider = await startLyingProvider();
  const file = join(folder, "providers.json");
  await writeFile(join(folder, "secret"), provider.client.clientSecret);
  await writeFile(
    file,
    JSON.stringify([
      {
        id: "liar",
        name: "Liar",
        issuer: provider.issuer,
        clientId: provider.client.clientId,
        clientSecretFile: "secret",
        assurance: "aal/2?hspd12=true",
      },
    ]),
  );
  const env = { OIDC_PROVIDERS: file, PERSONAS: "on", LOG_LEVEL: "error" };
  const dataDir = await seededCopy();
  await invitePerson(dataDir, env, "administrator", "liar", EMAIL);
  server = await startServer({ dataDir, env });
  visitor = createEntente({ url: server.url, name: "lie-check" });
  ({ entente: verifier } = await signInAsPersona({ url: server.url, name: "lie-check" }, "verifier"));
});
afterAll(async () => {
  await server.stop();
  await provider.stop();
  await rm(folder, { recursive: true, force: true });
});

async function comeBack(lie: Lie) {
  const asked = { provider: "liar", notice: SYSTEM_USE_NOTICE };
  const { address, binding } = await visitor.session.beginSignIn.mutate(asked);
  return { query: provider.answer(new URL(address), lie), binding };
}

async function signIn(lie: Lie) {
  return visitor.session.completeSignIn.mutate(await comeBack(lie));
}

async function auditRows(): Promise<number> {
  return (await verifier.audit.verify.query()).rows;
}

it("believes the provider while it tells the truth", async () => {
  expect((await signIn(TRUTH)).person.id).toBe("administrator");
});

it(`refuses each of ${Object.keys(LIES).length} lies, and keeps each in the audit`, async () => {
  const wrong: string[] = [];
  for (const [lie, [expected, told]] of Object.entries(LIES)) {
    const before = await auditRows();
    const refusal = await refusalFrom(signIn(told));
    const found = refusal.code === "provider-answer-refused" ? refusal.fault : refusal.code;
    if (found !== expected) wrong.push(`${lie}: ${found} instead of ${expected}`);
    if ((await auditRows()) !== before + 1) wrong.push(`${lie}: not one row of the audit`);
  }
  console.log(`S-10: ${Object.keys(LIES).length - wrong.length} of ${Object.keys(LIES).length} refused`);
  expect(wrong).toEqual([]);
});

it("refuses the same answer a second time, and an answer that another browser brings", async () => {
  const answer = await comeBack(TRUTH);
  await visitor.session.completeSignIn.mutate(answer);
  expect(await refusalFrom(visitor.session.completeSignIn.mutate(answer))).toEqual({
    code: "sign-in-expired",
  });

  const [mine, theirs] = [await comeBack(TRUTH), await comeBack(TRUTH)];
  const crossed = visitor.session.completeSignIn.mutate({ query: mine.query, binding: theirs.binding });
  expect(await refusalFrom(crossed)).toEqual({ code: "sign-in-expired" });
});

it("believes a claim about an older sign-in, but not where it asked for a new one", async () => {
  const old: Lie = ({ claims }, { now }) => ({ claims: { ...claims, auth_time: now - 3600 } });
  const { token } = await signIn(old);
  const entente = createEntente({ url: server.url, name: "lie-check", token });
  const asked = { provider: "liar", notice: SYSTEM_USE_NOTICE, confirms: true };
  for (const lie of [
    old,
    (({ claims }) => ({ claims: { ...claims, auth_time: undefined } })) satisfies Lie,
  ]) {
    const { address, binding } = await entente.session.beginSignIn.mutate(asked);
    const answer = { query: provider.answer(new URL(address), lie), binding };
    expect(await refusalFrom(entente.session.completeSignIn.mutate(answer))).toMatchObject({
      code: "provider-answer-refused",
      fault: "authentication-too-old",
    });
  }
  expect((await entente.session.me.query()).person.id).toBe("administrator");
});

it("still believes the provider once it tells the truth again, and the audit holds", async () => {
  expect((await signIn(TRUTH)).person.id).toBe("administrator");
  expect((await verifier.audit.verify.query()).firstBreak).toBeNull();
});
