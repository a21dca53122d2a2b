import { createEntente, type Entente, type EntenteInputs, signInAsPersona } from "@entente/client";
import { PRIVILEGED_ACTS, SYSTEM_USE_NOTICE } from "@entente/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actOf } from "./procedure-act.ts";
import { PROCEDURES } from "./procedure-table.ts";
import { startSeededServer } from "./seeded-server.ts";
import type { ServerProcess } from "./server-process.ts";

const reason = "For the check of the audit.";
const UNKNOWN = "01890000-0000-7000-8000-000000000000";
const notice = SYSTEM_USE_NOTICE;
const RESOLVED: EntenteInputs["recommendation"]["resolve"] = {
  recommendation: "CHIP-1",
  version: 1,
  to: "resolved",
  agreedAction: "A plan.",
  official: "Director",
  on: "2026-03-01",
  reason,
  evidence: [],
};
const MARKING: EntenteInputs["marking"]["change"]["marking"] = {
  isPublic: false,
  level: "cui",
  categories: [],
  controls: [],
  releasableTo: { countries: [], forums: [] },
  displayOnlyTo: { countries: [], forums: [] },
  disseminationList: [],
  supplemental: ["DRAFT"],
};

/** Whoever acts here, as a client whose request has this number; nobody is signed in when absent. */
type As = (persona: string | null) => Promise<Entente>;
interface Event {
  readonly kind: string;
  readonly outcome: "accepted" | "denied";
  readonly what: string;
  readonly happens: (as: As) => Promise<unknown>;
}

/** Kinds of event that the product has nothing of; a procedure with such a name belongs into the table below. */
const NOT_IN_PRODUCT = { print: /print/iu, disposal: /dispos|delete|purge|destroy/iu };

const EVENTS: readonly Event[] = [
  event("sign-in", "accepted", "a persona enters", async (as) =>
    (await as(null)).session.signInAsPersona.mutate({ persona: "reader", notice }),
  ),
  event("sign-in", "denied", "a name that nobody has", async (as) =>
    (await as(null)).session.signInAsPersona.mutate({ persona: "nobody-here", notice }),
  ),
  event("sign-in", "denied", "a notice that is no longer in force", async (as) =>
    (await as(null)).session.signInAsPersona.mutate({ persona: "reader", notice: "2021-10" }),
  ),
  event("sign-in", "denied", "a provider that nobody knows", async (as) =>
    (await as(null)).session.beginSignIn.mutate({ provider: "elsewhere", notice }),
  ),
  event("sign-in", "denied", "an answer of a provider that nobody asked", async (as) =>
    (await as(null)).session.completeSignIn.mutate({ query: "state=none&code=none", binding: "none" }),
  ),
  event("sign-out", "accepted", "a person leaves", async (as) =>
    (await as("reader")).session.signOut.mutate(),
  ),
  event("denial", "denied", "by the role", async (as) =>
    (await as("reader")).recommendation.resolve.mutate(RESOLVED),
  ),
  event("denial", "denied", "by the agency", async (as) =>
    (await as("state-coordinator")).recommendation.resolve.mutate(RESOLVED),
  ),
  event("export", "accepted", "rows taken as a file, which is also what can be downloaded", async (as) =>
    (await as("reader")).audit.noteExport.mutate({ what: "recommendations", query: "", rows: 3 }),
  ),
  event(
    "export",
    "denied",
    "rows wanted by a tool that was not made for reading the register",
    async (as) => {
      const { token } = await (await as("reader")).token.create.mutate({
        name: "Tool",
        scope: ["read-internal"],
        days: 1,
      });
      const tool = createEntente({ url: server.url, name: "audit-check", token, headers: numbered });
      await tool.audit.noteExport.mutate({ what: "recommendations", query: "", rows: 3 });
    },
  ),
  event("re-mark", "accepted", "by the agency that designated it", async (as) =>
    remark(await as("nist-coordinator"), { seen: 1 }),
  ),
  event("re-mark", "denied", "by another agency", async (as) =>
    remark(await as("state-coordinator"), { seen: 2 }),
  ),
  event("re-mark", "denied", "by somebody who did not see the marking in force", async (as) =>
    remark(await as("nist-coordinator"), { seen: 1 }),
  ),
  event("role change", "accepted", "of another person", async (as) =>
    changeRole(await as("administrator"), "omb-main-holder"),
  ),
  event("role change", "denied", "of one's own", async (as) =>
    changeRole(await as("administrator"), "administrator"),
  ),
  event("role change", "denied", "of a person who is not there", async (as) =>
    changeRole(await as("administrator"), "nobody-here"),
  ),
  event("setting change", "accepted", "the name of an agency", async (as) =>
    (await as("administrator")).agency.change.mutate({
      agency: "HHS",
      seen: 0,
      name: "Health and Human Services",
      parent: null,
      reason,
    }),
  ),
  event("setting change", "denied", "an agency below itself", async (as) =>
    (await as("administrator")).agency.change.mutate({
      agency: "HHS",
      seen: 1,
      name: "Health and Human Services",
      parent: "HHS",
      reason,
    }),
  ),
  event("token", "denied", "one that nobody holds is revoked", async (as) =>
    (await as("administrator")).token.revokeAny.mutate({ token: UNKNOWN }),
  ),
];

let server: ServerProcess;
let verifier: Entente;
/** The number of the request of the event that is happening. */
let numbered = { "x-request-id": "none" };

beforeAll(async () => {
  server = await startSeededServer();
  verifier = (await signInAsPersona({ url: server.url, name: "audit-check" }, "verifier")).entente;
});
afterAll(() => server.stop());

describe("the audit", () => {
  it.each(EVENTS)("keeps $kind, $outcome: $what", async ({ kind, outcome, what, happens }) => {
    const id = `${kind}-${what}`.replaceAll(/\W+/gu, "-").slice(0, 60);
    const ended = await happens((persona) => clientOf(persona, id)).then(
      () => "accepted",
      () => "denied",
    );
    expect(ended).toBe(outcome);
    expect(await outcomesOf(id)).toContain(outcome);
  });

  it.each(Object.entries(NOT_IN_PRODUCT))("keeps no %s, because the product has none", (_kind, name) => {
    expect(PROCEDURES.map(({ path }) => path).filter((path) => name.test(path))).toEqual([]);
  });

  it("keeps every privileged act: what was done, what failed, and what was denied", async () => {
    const privileged = PROCEDURES.filter(({ path }) => {
      const act = actOf(path);
      return act !== null && PRIVILEGED_ACTS.includes(act);
    });
    const missing: string[] = [];
    for (const { path, persona, sample } of privileged) {
      for (const who of [persona, "gbr-liaison"]) {
        const id = `${path}-${who}`;
        const client = await clientOf(who, id);
        const [area = "", name = ""] = path.split(".");
        const procedure: unknown = Reflect.get(Reflect.get(client, area), name);
        const { mutate } = procedure as { mutate: (input: unknown) => Promise<unknown> };
        const ended = await mutate(sample).then(
          () => "accepted",
          () => "denied",
        );
        if (!(await outcomesOf(id)).includes(ended)) missing.push(`${path} by ${who}: ${ended}`);
      }
    }
    console.log(
      `A-03: ${EVENTS.length} events of ${new Set(EVENTS.map(({ kind }) => kind)).size} kinds, and ${privileged.length} ` +
        `privileged procedures × 2 people: ${missing.length} without a row`,
    );
    expect(missing).toEqual([]);
  });
});

function event(kind: string, outcome: Event["outcome"], what: string, happens: Event["happens"]): Event {
  return { kind, outcome, what, happens };
}

async function clientOf(persona: string | null, requestId: string): Promise<Entente> {
  numbered = { "x-request-id": requestId };
  const options = { url: server.url, name: "audit-check", headers: numbered };
  if (persona === null) return createEntente(options);
  const { token } = await signInAsPersona({ url: server.url, name: "audit-check" }, persona);
  return createEntente({ ...options, token });
}

/** What the newest rows of the audit say of the request with this number. */
async function outcomesOf(requestId: string): Promise<readonly string[]> {
  const { rows } = await verifier.audit.list.query({});
  return rows.filter((row) => row.requestId === requestId).map(({ outcome }) => outcome);
}

function remark(by: Entente, { seen }: { readonly seen: number }): Promise<unknown> {
  return by.marking.change.mutate({ recommendation: "STD-1", seen, marking: MARKING, reason });
}

function changeRole(by: Entente, person: string): Promise<unknown> {
  return by.person.change.mutate({
    person,
    seen: 0,
    name: "Another Name",
    role: "analyst",
    agency: "OMB",
    employment: "federal",
    reason,
  });
}
