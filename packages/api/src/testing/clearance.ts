import type { callClearanceInput } from "@entente/contract";
import { officeIn, parseOfficeId } from "@entente/domain";
import type { z } from "zod";
import type { Caller, TestApi } from "./test-api.ts";

export type Calling = z.input<typeof callClearanceInput>;

export const CHIP_2 = { kind: "recommendation", key: "CHIP-2" } as const;

/** Everybody whom a round on a text of the Department of Commerce needs. */
export async function clearanceCallers(api: TestApi) {
  const [doc, docOfficer, state, stateOfficer, nist, nsf, nsc, reader] = await Promise.all(
    [
      "doc-coordinator",
      "doc-officer",
      "state-coordinator",
      "state-officer",
      "nist-coordinator",
      "nsf-officer",
      "nsc-coordinator",
      "reader",
    ].map((persona) => api.as(persona)),
  );
  return { doc, docOfficer, state, stateOfficer, nist, nsf, nsc, reader } as Readonly<
    Record<"doc" | "docOfficer" | "state" | "stateOfficer" | "nist" | "nsf" | "nsc" | "reader", Caller>
  >;
}

/** Puts down a report of the caller's agency and sends it to State and NIST, unless changed. */
export async function calledReport(
  by: Caller,
  content: string,
  changes: Partial<Omit<Calling, "subject" | "text">> = {},
) {
  const { subject, sha256 } = await by.clearance.draft({
    kind: "report-text",
    title: "Progress report",
    content,
  });
  const { round } = await by.clearance.callRound({
    subject,
    text: sha256,
    offices: [{ office: "STATE" }, { office: "NIST" }],
    suspense: "2026-12-04",
    ...changes,
  });
  return { subject, round, seen: 1 };
}

/** How the office stands to the text of this round now. */
export async function standingOf(caller: Caller, round: string, office: string) {
  const parsed = parseOfficeId(office);
  if (!parsed.ok) throw new Error(office);
  const found = await caller.clearance.get({ round });
  return officeIn(found.round, parsed.value)?.standing ?? null;
}
