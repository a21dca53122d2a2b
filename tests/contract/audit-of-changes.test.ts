import { type Entente, signInAsPersona } from "@entente/client";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startSeededServer } from "./seeded-server.ts";
import type { ServerProcess } from "./server-process.ts";

const CHANGES = Number(process.env["AUDIT_CHANGES"] ?? 400);
const KEYS = ["STD-1", "STD-2", "STD-3", "HOME-4", "DATA-4"];

let server: ServerProcess;
beforeAll(async () => {
  server = await startSeededServer();
});
afterAll(() => server.stop());

function as(persona: string): Promise<Entente> {
  return signInAsPersona({ url: server.url, name: "audit-check" }, persona).then(({ entente }) => entente);
}

/** One random act on a record that NIST leads; most are accepted, some are refused. */
async function actOn(
  officer: Entente,
  coordinator: Entente,
  key: string,
  act: number,
  number: number,
): Promise<void> {
  const { version, record } = await officer.recommendation.get.query({ key });
  const seen = { recommendation: key, version };
  const reason = `Random act ${number}`;
  const evidence = { kind: "citation", title: reason, locator: "page 1", dated: "2026-03-01" } as const;
  const due = `20${30 + (number % 60)}-01-${String(1 + (number % 28)).padStart(2, "0")}`;
  const milestone = record.milestones.at(-1)?.id;
  const acts = [
    () => officer.recommendation.fileEvidence.mutate({ ...seen, evidence, note: reason }),
    () => officer.assignment.report.mutate({ ...seen, agency: "NIST", to: "planned", reason }),
    () => officer.assignment.report.mutate({ ...seen, agency: "NIST", to: "in-progress", reason }),
    () => officer.recommendation.changeDue.mutate({ ...seen, due, reason }),
    () => officer.milestone.add.mutate({ ...seen, title: reason, due }),
    () => officer.milestone.move.mutate({ ...seen, milestone: milestone ?? "", due, reason }),
    () => coordinator.assignment.givePosition.mutate({ ...seen, agency: "NIST", to: "concur", reason }),
    () =>
      coordinator.assignment.changeContact.mutate({
        ...seen,
        agency: "NIST",
        mainContact: number % 2 === 0 ? "nist-main" : "nist-alternate",
        alternateContact: null,
      }),
  ];
  await acts[act % acts.length]?.();
}

it(`every acknowledged change leaves one audit row and one entry of history, over ${CHANGES} random acts`, {
  timeout: 300_000,
}, async () => {
  const [officer, coordinator, verifier] = await Promise.all([
    as("nist-officer"),
    as("nist-coordinator"),
    as("verifier"),
  ]);
  const totals = () =>
    Promise.all(
      KEYS.map((key) => officer.recommendation.get.query({ key }).then(({ historyTotal }) => historyTotal)),
    );
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

  const historyBefore = sum(await totals());
  const before = await verifier.audit.verify.query();
  const acts = fc.sample(fc.tuple(fc.constantFrom(...KEYS), fc.nat(7)), { numRuns: CHANGES });
  let acknowledged = 0;
  let refused = 0;
  for (const [number, [key, act]] of acts.entries()) {
    await actOn(officer, coordinator, key, act, number).then(
      () => {
        acknowledged += 1;
      },
      () => {
        refused += 1;
      },
    );
  }
  const after = await verifier.audit.verify.query();
  console.log(
    `A-01: ${acknowledged} acknowledged, ${refused} refused, ${after.rows - before.rows} rows added`,
  );
  expect(acknowledged).toBeGreaterThan(CHANGES / 2);
  expect(sum(await totals()) - historyBefore).toBe(acknowledged);
  expect(after.rows - before.rows).toBe(acknowledged);
  expect(after.breaks).toBe(0);
});
