import { type Entente, signInAsPersona } from "@entente/client";
import {
  type Actor,
  CONTRACTOR_ROLES,
  checkAccess,
  ownStatementOf,
  parseAgencyId,
  parsePersonId,
  ROLES,
  type Role,
  RULES,
} from "@entente/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type Call, callAll } from "./batch-call.ts";
import { LEAD, ownedSamples, SUPPORTING } from "./owned-samples.ts";
import { actOf, OPEN_PROCEDURES } from "./procedure-act.ts";
import { PROCEDURES } from "./procedure-table.ts";
import { startSeededServer } from "./seeded-server.ts";
import type { ServerProcess } from "./server-process.ts";

/** How a person's agency stands to what is asked about; for each, somebody whom the administrator moves there. */
const RELATIONS = [
  { name: "own agency", agency: LEAD, persona: "reader", seat: "omb-reader" },
  { name: "assigned elsewhere", agency: SUPPORTING, persona: "analyst", seat: "ostp-analyst" },
  { name: "partner country", agency: "GBR-FCDO", persona: "gbr-liaison", seat: "gbr-fcdo-main" },
  { name: "none", agency: "USDA", persona: "ustr-officer", seat: "ustr-main" },
] as const;
/** A contractor of the agency has the rights of the few roles that a contractor may hold. */
const CONTRACTOR = {
  name: "contractor of the own agency",
  agency: LEAD,
  persona: "nist-contractor",
  seat: "nist-analyst",
} as const;
type Relation = (typeof RELATIONS)[number] | typeof CONTRACTOR;

/** Refusals of rule and form that come once the rights are settled, though their status says forbidden. */
const AFTER_RIGHTS: readonly string[] = ["person-disabled"];
/** These end the session that calls them. */
const ENDING = ["session.signInAsPersona", "session.signOut", "session.signOutEverywhere"];

type Verdict = "allowed" | "denied";

let server: ServerProcess;
let administrator: Entente;
let owned: Awaited<ReturnType<typeof ownedSamples>>;
let calls: readonly Call[];

beforeAll(async () => {
  server = await startSeededServer();
  administrator = (await signIn("administrator")).entente;
  owned = await ownedSamples(server.url);
  for (const { seat } of [...RELATIONS, CONTRACTOR]) {
    await administrator.seat.vacate.mutate({ seat, seen: 0, on: "2026-03-01", reason: "Moves on." });
  }
  calls = PROCEDURES.map(({ path, type, sample }) => ({
    path,
    type,
    input: owned.get(path)?.input ?? sample ?? {},
  }));
});
afterAll(() => server.stop());

function signIn(persona: string) {
  return signInAsPersona({ url: server.url, name: "access-check" }, persona);
}

describe("access", () => {
  it("has a record of its own for every procedure whose rule asks for the person's agency", () => {
    const asking = PROCEDURES.map(({ path }) => path).filter((path) => {
      const act = actOf(path);
      return act !== null && Object.values(RULES[act]).some((relation) => relation !== "any");
    });
    expect(asking.filter((path) => !owned.has(path))).toEqual([]);
    expect([...owned.keys()].filter((path) => !asking.includes(path))).toEqual([]);
  });

  it("is over HTTP what the one table of rules says, for every role, relation and procedure", async () => {
    const wrong: string[] = [];
    const count = { allowed: 0, denied: 0 };

    function compare(who: string, answers: readonly Answer[], expected: (path: string) => Verdict): void {
      for (const answer of answers) {
        const verdict = expected(answer.path);
        count[verdict] += 1;
        if (verdictOf(answer) === verdict) continue;
        wrong.push(`${who}, ${answer.path}: ${JSON.stringify(answer.error?.data)} where it is ${verdict}`);
      }
    }

    compare("nobody", await callAll(server.url, calls, null), (path) =>
      OPEN_PROCEDURES.includes(path) ? "allowed" : "denied",
    );
    for (const [number, role] of ROLES.entries()) {
      await Promise.all(
        RELATIONS.map(async (relation) => {
          await become(relation, role, number);
          const answers = await everythingAs(relation.persona);
          compare(`${role}, ${relation.name}`, answers, (path) => expectedFor(actorIn(relation, role), path));
        }),
      );
    }

    for (const [number, role] of CONTRACTOR_ROLES.entries()) {
      await become(CONTRACTOR, role, number);
      const answers = await everythingAs(CONTRACTOR.persona);
      compare(`${role}, ${CONTRACTOR.name}`, answers, (path) => expectedFor(actorIn(CONTRACTOR, role), path));
    }

    const cells = (ROLES.length * RELATIONS.length + CONTRACTOR_ROLES.length + 1) * PROCEDURES.length;
    console.log(
      `S-01: ${cells} cells (${ROLES.length} roles × ${RELATIONS.length} relations, ${CONTRACTOR_ROLES.length} roles of contractors and nobody, × ${PROCEDURES.length} procedures): ` +
        `${count.allowed} allowed, ${count.denied} denied, ${wrong.length} differences`,
    );
    expect(wrong).toEqual([]);
    expect(count.allowed + count.denied).toBe(cells);
  });
});

/** The administrator gives the person this role at this agency; only a liaison acts for a country. */
async function become(relation: Relation, role: Role, seen: number): Promise<void> {
  const { persona, agency } = relation;
  const employment = relation === CONTRACTOR ? "contractor" : "federal";
  await administrator.person.change.mutate({
    person: persona,
    seen,
    name: `${role} at ${agency}`,
    role,
    agency,
    country: role === "partner-liaison" ? "GBR" : null,
    employment: role === "partner-liaison" ? null : employment,
    reason: "For the check of access.",
  });
}

async function everythingAs(persona: string): Promise<readonly Answer[]> {
  const [ending, others] = [
    calls.filter(({ path }) => ENDING.includes(path)),
    calls.filter(({ path }) => !ENDING.includes(path)),
  ];
  const answers = [...(await callAll(server.url, others, (await signIn(persona)).token))];
  for (const call of ending) {
    answers.push(...(await callAll(server.url, [call], (await signIn(persona)).token)));
  }
  return answers;
}

function actorIn({ persona, agency }: Relation, role: Role): Actor {
  return { person: parsed(parsePersonId(persona)), seat: null, agency: parsed(parseAgencyId(agency)), role };
}

function expectedFor(actor: Actor, path: string): Verdict {
  const act = actOf(path);
  if (act === null) return "allowed";
  const subject = owned.get(path)?.subject ?? ownStatementOf(actor.agency);
  return checkAccess(actor, act, subject).ok ? "allowed" : "denied";
}

function verdictOf({ path, error }: Answer): Verdict {
  if (error === null) return "allowed";
  const { code, httpStatus, refusal } = error.data;
  if (httpStatus >= 500) throw new Error(`${path} failed: ${error.message}`);
  const isForbidden = code === "FORBIDDEN" && !AFTER_RIGHTS.includes(refusal?.code ?? "");
  return isForbidden || code === "UNAUTHORIZED" ? "denied" : "allowed";
}

function parsed<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error("not an id");
  return result.value;
}
