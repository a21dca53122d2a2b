import { registerItself, repositories } from "@entente/db";
import { type PersonId, secondsAfter } from "@entente/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { refused } from "../testing/refused.ts";
import { openTestApi, START, type TestApi } from "../testing/test-api.ts";

const WANTED = { request: "Send the list.", tasker: "NSC", offices: ["NIST"], suspense: "2027-01-15" };
const DAY_SECONDS = 24 * 60 * 60;

let api: TestApi;
let keys = 0;
let idempotencyKey = "";
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
beforeEach(() => {
  keys += 1;
  idempotencyKey = `key-of-a-change-${keys}`;
  api.clock.now = START;
});

const coordinator = () => api.as("nsc-coordinator", { idempotencyKey });
async function taskings(): Promise<number> {
  const page = await (await api.as("nsc-coordinator")).tasking.list({ side: "set", limit: 50 });
  return page.total.count;
}

describe("a change that is sent with a key", () => {
  it("is made once and answered the same, however often it is sent, one after the other or at once", async () => {
    const before = await taskings();
    const first = await (await coordinator()).tasking.set(WANTED);
    const caller = await coordinator();
    const again = await Promise.all(Array.from({ length: 10 }, () => caller.tasking.set(WANTED)));
    expect(again).toEqual(Array.from({ length: 10 }, () => first));
    expect(await taskings()).toBe(before + 1);
  });

  it("is made again under another key, without one, by somebody else, and a day later", async () => {
    const before = await taskings();
    await (await coordinator()).tasking.set(WANTED);
    await (await api.as("nsc-coordinator", { idempotencyKey: `${idempotencyKey}-b` })).tasking.set(WANTED);
    await (await api.as("nsc-coordinator")).tasking.set(WANTED);
    await (await api.as("nsc-coordinator")).tasking.set(WANTED);
    expect(await taskings()).toBe(before + 4);
    const state = await api.as("state-coordinator", { idempotencyKey });
    await state.tasking.set({ ...WANTED, tasker: "STATE" });

    api.clock.now = secondsAfter(START, DAY_SECONDS - 1);
    await (await coordinator()).tasking.set(WANTED);
    expect(await taskings()).toBe(before + 4);
    api.clock.now = secondsAfter(START, DAY_SECONDS);
    await (await coordinator()).tasking.set(WANTED);
    expect(await taskings()).toBe(before + 5);
  });

  it("is refused with another input under the same key, and changes nothing", async () => {
    await (await coordinator()).tasking.set(WANTED);
    const before = await taskings();
    const other = (await coordinator()).tasking.set({ ...WANTED, request: "Send it twice." });
    expect(await refused(other)).toEqual({
      code: "idempotency-key-reused",
      procedure: "tasking.set",
      key: idempotencyKey,
    });
    expect(await taskings()).toBe(before);
  });

  it("may be mended and sent again under its key when it was refused", async () => {
    const caller = await coordinator();
    expect(await refused(caller.tasking.set({ ...WANTED, suspense: "2020-01-01" }))).toMatchObject({
      code: "suspense-in-past",
    });
    expect(await caller.tasking.set(WANTED)).toHaveProperty("tasking");
  });

  it("that made something secret is not answered again, and its secret is kept nowhere", async () => {
    const caller = await api.as("nist-officer", { idempotencyKey });
    const wanted = { name: "Report", scope: ["read-register" as const], days: 30 };
    const { token } = await caller.token.create(wanted);
    expect(await refused(caller.token.create(wanted))).toEqual({
      code: "submitted-before",
      procedure: "token.create",
      at: START,
    });
    const { idempotency } = repositories(api.database, registerItself("nist-officer" as PersonId));
    expect(await idempotency.find("token.create", idempotencyKey, START)).toMatchObject({ answer: null });
    expect(token).toMatch(/^entente_personal_/u);
  });

  it("leaves reads alone", async () => {
    const caller = await coordinator();
    expect(await caller.tasking.list({ side: "set", limit: 5 })).toEqual(
      await caller.tasking.list({ side: "set", limit: 5 }),
    );
  });

  it("is forgotten by the register after a day", async () => {
    await (await coordinator()).tasking.set(WANTED);
    const { idempotency } = repositories(api.database, registerItself());
    expect(await idempotency.forget(secondsAfter(START, DAY_SECONDS - 1))).toBe(0);
    expect(await idempotency.forget(secondsAfter(START, 3 * DAY_SECONDS))).toBeGreaterThan(0);
    expect(await idempotency.forget(secondsAfter(START, 3 * DAY_SECONDS))).toBe(0);
  });
});
