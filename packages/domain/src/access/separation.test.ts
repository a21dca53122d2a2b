import { describe, expect, it } from "vitest";
import { type AgencyId, parsePersonId } from "../id.ts";
import { expectOk } from "../testing/expect-result.ts";
import { DOC, GAO, NIST, NSF } from "../testing/record-builder.ts";
import { checkAccess, type Subject } from "./decide.ts";
import { ROLES, type Role } from "./role.ts";
import { type Act, PRIVILEGED_ACTS } from "./rule.ts";
import { SEPARATIONS } from "./separation.ts";

const PERSON = expectOk(parsePersonId("somebody"));
/** Leads, supports with the share in question, supports with another, has none. */
const STANDINGS: readonly AgencyId[] = [DOC, NIST, NSF, GAO];
/** One record, and the same about each share of it or about none. */
const RECORD: readonly Subject[] = [null, DOC, NIST, NSF].map((share) => ({
  lead: DOC,
  assigned: [DOC, NIST, NSF],
  share,
}));

/** Those of the acts that a person of this role and agency may do to the record or to some share of it. */
function may(role: Role, agency: AgencyId, acts: readonly Act[]): readonly Act[] {
  const actor = { person: PERSON, seat: null, agency, role };
  return acts.filter((act) => RECORD.some((subject) => checkAccess(actor, act, subject).ok));
}

describe.each(SEPARATIONS)("$name", ({ one, other }) => {
  it.each(ROLES)("are not both for the role %s, however its agency stands to the record", (role) => {
    const both = STANDINGS.map((agency) => [may(role, agency, one), may(role, agency, other)]).filter(
      (sides) => sides.every((acts) => acts.length > 0),
    );
    expect(both).toEqual([]);
  });

  it("share no act, and somebody may do each of them", () => {
    expect(one.filter((act) => other.includes(act))).toEqual([]);
    const done = ROLES.flatMap((role) =>
      STANDINGS.flatMap((agency) => may(role, agency, [...one, ...other])),
    );
    expect([...one, ...other].filter((act) => !done.includes(act))).toEqual([]);
  });
});

describe("the separations", () => {
  it("hold every approval apart from what is approved", () => {
    const apart = SEPARATIONS.flatMap(({ one, other }) => [...one, ...other]);
    expect(PRIVILEGED_ACTS.filter((act) => act !== "use-tokens" && !apart.includes(act))).toEqual([]);
  });
});
