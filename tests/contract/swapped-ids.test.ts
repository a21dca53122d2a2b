import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Answer, callAll } from "./batch-call.ts";
import { PROCEDURES } from "./procedure-table.ts";
import { startSeededServer } from "./seeded-server.ts";
import type { ServerProcess } from "./server-process.ts";
import { answerOf, type Signed, signedIn, WITHHELD, withholdFromAllBut } from "./withheld-record.ts";

const IDS = 1000;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu;
/** Procedures that read what an id names; those that take a key are asked in `withheld-record.test.ts`. */
const READING = PROCEDURES.filter(
  ({ type, sample }) => type === "query" && JSON.stringify(sample ?? null).search(UUID) >= 0,
);

let server: ServerProcess;
let as: (persona: string) => Promise<Signed>;
beforeAll(async () => {
  server = await startSeededServer({ env: { RATE_LIMIT: "100000" } });
  as = signedIn(server.url, "contract-tests");
});
afterAll(() => server.stop());

it(`gives somebody of another agency the same answer for ids of what is withheld as for ${IDS} that name nothing, by every procedure that reads by an id`, {
  timeout: 300_000,
}, async () => {
  const withheld = await idsOfWithheld();
  const { token } = await as("doc-coordinator");
  const told: string[] = [];
  for (const { path, type, sample } of READING) {
    const askFor = (ids: readonly string[]) => {
      const text = JSON.stringify(sample);
      const calls = ids.map((id) => ({
        path,
        type,
        input: JSON.parse(text.replaceAll(UUID, id)) as unknown,
      }));
      return callAll(server.url, calls, token);
    };
    const missing = new Set((await askFor(Array.from({ length: IDS }, () => randomUUID()))).map(wordsOf));
    const swapped = new Set((await askFor(withheld)).map(wordsOf));
    const [only] = missing;
    const isOne = missing.size === 1 && swapped.size === 1 && swapped.has(only ?? "");
    // an answer that is no error is compared word for word
    const wholes = new Set<string>();
    for (const id of only === "accepted" ? [randomUUID(), ...withheld] : []) {
      const input: unknown = JSON.parse(JSON.stringify(sample).replaceAll(UUID, id));
      wholes.add((await answerOf(server.url, { path, type, input }, token)).replaceAll(UUID, "an id"));
    }
    if (!isOne || wholes.size > 1) {
      told.push(
        `${path}: ${[...missing].join(" or ")} where nothing is, ${[...swapped].join(" or ")} for ids of another agency`,
      );
    }
  }
  console.log(`S-04: ${READING.length} procedures × ${IDS} ids, ${told.length} tell what is withheld`);
  expect(told).toEqual([]);
  expect(READING.map(({ path }) => path)).toEqual(expect.arrayContaining(["tasking.get", "clearance.get"]));
});

/** What NIST asks and sends round about a record that it withholds. */
async function idsOfWithheld(): Promise<readonly string[]> {
  const { entente } = await as("nist-coordinator");
  await withholdFromAllBut(await as("nist-coordinator"), WITHHELD);
  const { tasking } = await entente.tasking.set.mutate({
    request: "Say what is spent.",
    about: WITHHELD,
    tasker: "NIST",
    offices: ["NIST"],
    suspense: "2099-01-01",
  });
  const { text } = await entente.clearance.text.query({ kind: "recommendation", key: WITHHELD });
  const { round } = await entente.clearance.callRound.mutate({
    subject: { kind: "recommendation", key: WITHHELD },
    text: text.sha256,
    offices: [{ office: "NIST/STD", asking: "required" }],
    suspense: "2099-01-01",
    atSuspense: "hold",
  });
  return [tasking, round];
}

/** What an answer tells, without the id that was asked for. */
function wordsOf({ error }: Answer): string {
  if (error === null) return "accepted";
  const { code, refusal } = error.data;
  return `${code} ${JSON.stringify(refusal)}`.replaceAll(UUID, "an id");
}
