import { signInAsPersona } from "@entente/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reachableEngines, type Storage } from "./databases.ts";
import { errorOf, type RawAnswer, send } from "./raw-call.ts";
import { startSeededServer } from "./seeded-server.ts";
import type { ServerProcess } from "./server-process.ts";

const TIMES = 100;
const WANTED = { request: "Send the list.", tasker: "NSC", offices: ["NIST"], suspense: "2030-01-15" };

describe.each(reachableEngines())("a change with an idempotency key on $name", ({ newStorage }) => {
  let storage: Storage;
  let server: ServerProcess;
  let token: string;

  beforeAll(async () => {
    storage = await newStorage();
    server = await startSeededServer({ env: storage.env });
    ({ token } = await signInAsPersona({ url: server.url, name: "once-check" }, "nsc-coordinator"));
  });
  afterAll(async () => {
    await server.stop();
    await storage.remove();
  });

  function setTasking(key: string, wanted: object = WANTED): Promise<RawAnswer> {
    return send(`${server.url}/trpc/tasking.set`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-entente-client": "once-check",
        authorization: `Bearer ${token}`,
        "idempotency-key": key,
      },
      body: JSON.stringify(wanted),
    });
  }
  async function taskings(): Promise<number> {
    const { entente } = await signInAsPersona({ url: server.url, name: "once-check" }, "nsc-coordinator");
    return (await entente.tasking.list.query({ side: "set", limit: 50 })).total.count;
  }

  it(`is made once when it arrives ${TIMES} times at once, and every one of them is answered alike`, async () => {
    const before = await taskings();
    const answers = await Promise.all(
      Array.from({ length: TIMES }, () => setTasking("once-and-for-all-0001")),
    );
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
    expect(await taskings()).toBe(before + 1);
  });

  it("is refused with a sentence when the key is no key, or stands for another change", async () => {
    const malformed = await setTasking("short");
    expect([malformed.status, errorOf(malformed).data.barrier]).toEqual([400, "idempotency-key-malformed"]);
    await setTasking("once-and-for-all-0002");
    const reused = await setTasking("once-and-for-all-0002", { ...WANTED, request: "Another list." });
    expect([reused.status, errorOf(reused).data.refusal]).toEqual([
      409,
      { code: "idempotency-key-reused", procedure: "tasking.set", key: "once-and-for-all-0002" },
    ]);
  });
});
