import { filedEvidence, statusFact } from "@entente/contract";
import { expect, it } from "vitest";
import { evidenceRows } from "./evidence-rows.ts";

const BY = { person: "doc-officer", seat: null, agency: "DOC" };
const AT = "2026-11-23T09:30:00.000Z";
const LAW = {
  id: "ce04abc4-9d22-86d2-be03-5a279f087d91",
  kind: "citation",
  title: "CHIPS and Science Act",
  locator: "Public Law 117-167",
  dated: "2022-08-09",
};
const MINUTES = {
  id: "de04abc4-9d22-86d2-be03-5a279f087d91",
  kind: "document",
  title: "Minutes of May",
  sha256: "ab".repeat(32),
  dated: "2026-05-04",
};

const stated = {
  on: "2022-08-09",
  recordedAt: AT,
  by: BY,
  reason: null,
  evidence: [LAW],
  basis: "public-record",
};

it("lists each piece once, newest source first, with what it was first given for", () => {
  const facts = [
    { ...stated, kind: "implementation", agency: "DOC", from: "in-progress", to: "implemented" },
    { ...stated, kind: "verification", from: "not-assessed", to: "evidence-submitted" },
  ].map((fact) => statusFact.parse(fact));
  const evidence = [
    filedEvidence.parse({ agency: "DOC", evidence: MINUTES, note: "Agreed.", filedAt: AT, by: BY }),
  ];

  expect(evidenceRows({ record: { facts, evidence } })).toMatchObject([
    { evidence: MINUTES, supports: null, note: "Agreed.", basis: "reported", givenOn: "2026-11-23" },
    {
      evidence: LAW,
      supports: "The public record shows DOC's share as implemented",
      note: null,
      basis: "public-record",
    },
  ]);
});
