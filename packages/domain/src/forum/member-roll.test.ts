import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { country, membershipOf, partialRollOf, rollOf, rough } from "../testing/forum-builder.ts";
import { day } from "../testing/record-builder.ts";
import { addDays } from "../time.ts";
import { memberRoll, sittingOn, tableOn, withDeparture, withMembership } from "./member-roll.ts";
import { MEMBERSHIP_STATUSES, type Membership } from "./membership.ts";

const EU = rollOf(
  membershipOf("GBR", "1973-01-01", "2020-01-31"),
  membershipOf("DEU", "1958-01-01"),
  membershipOf("TUR", "1999-12-11", null, "applicant"),
  membershipOf("HRV", "2003", "2013-07-01", "applicant"),
  membershipOf("HRV", "2013-07-01"),
);

describe("memberRoll", () => {
  it("is in the order of countries and of joining, whatever order it was given in", () => {
    const shuffled = [membershipOf("HRV", "2013-07-01"), membershipOf("HRV", null, "2003", "observer")];
    expect(rollOf(...shuffled).memberships.map(({ status }) => status)).toEqual(["observer", "member"]);
    expect(EU.memberships.map((one) => one.country)).toEqual(["DEU", "GBR", "HRV", "HRV", "TUR"]);
  });

  it("refuses a country that would belong there twice at one time, and shows both", () => {
    const [standing, added] = [membershipOf("JPN", "2021"), membershipOf("JPN", "2022", null, "observer")];
    expect(expectRefusal(memberRoll([standing, added], true), "membership-repeated")).toEqual({
      code: "membership-repeated",
      country: "JPN",
      standing,
      added,
    });
    expectRefusal(withMembership(rollOf(standing), added), "membership-repeated");
  });

  it("refuses a membership that cannot stand on its own", () => {
    expectRefusal(memberRoll([membershipOf("JPN", "2021", "2020")], true), "membership-backwards");
  });
});

describe("sittingOn", () => {
  it.each([
    ["DEU", "2021-10-31", true],
    ["GBR", "2020-01-30", true],
    ["GBR", "2020-01-31", false],
    ["DEU", "1957-12-31", false],
    ["USA", "2021-10-31", false],
    ["TUR", "2021-10-31", false],
    ["HRV", "2013-06-30", false],
    ["HRV", "2013-07-01", true],
  ])("knows of %s on %s", (code, on, sits) => {
    expect(sittingOn(EU, country(code), day(on)).sits).toBe(sits);
  });

  it("shows the membership that says so", () => {
    expect(sittingOn(EU, country("TUR"), day("2021-10-31"))).toEqual({
      sits: false,
      membership: membershipOf("TUR", "1999-12-11", null, "applicant"),
    });
    expect(sittingOn(EU, country("USA"), day("2021-10-31"))).toEqual({ sits: false, membership: null });
    expect(sittingOn(EU, country("DEU"), day("2021-10-31"))).toMatchObject({
      sits: true,
      membership: { joined: rough("1958-01-01") },
    });
  });

  it("does not guess where dates are too rough, or the list is not complete", () => {
    const roll = partialRollOf(membershipOf("IND", "2020"), membershipOf("FRA", "2018", "2019"));
    expect(sittingOn(roll, country("IND"), day("2020-06-15"))).toEqual({
      sits: null,
      reason: "dates-too-rough",
    });
    expect(sittingOn(roll, country("USA"), day("2021-01-01"))).toEqual({ sits: null, reason: "not-listed" });
    expect(sittingOn(roll, country("FRA"), day("2021-01-01")).sits).toBe(false);
  });

  it("does not take a status near the table for a seat because a membership may have begun", () => {
    const roll = rollOf(membershipOf("HRV", "2003", "2013", "applicant"), membershipOf("HRV", "2013"));
    expect(sittingOn(roll, country("HRV"), day("2012-12-31")).sits).toBe(false);
    expect(sittingOn(roll, country("HRV"), day("2013-06-01")).sits).toBeNull();
  });
});

describe("tableOn", () => {
  it("says who sat there, who may have, and who was near", () => {
    expect(tableOn(EU, day("2010-01-01"))).toEqual({
      members: ["DEU", "GBR"],
      possibleMembers: [],
      others: [
        { country: "HRV", status: "applicant" },
        { country: "TUR", status: "applicant" },
      ],
      isComplete: true,
    });
    const roll = partialRollOf(membershipOf("USA", "2020"), membershipOf("JPN", "2019"));
    expect(tableOn(roll, day("2020-03-01"))).toEqual({
      members: ["JPN"],
      possibleMembers: ["USA"],
      others: [],
      isComplete: false,
    });
  });
});

describe("withDeparture", () => {
  it("ends the membership that stands, from that day on", () => {
    const roll = expectOk(withDeparture(EU, country("DEU"), rough("2030-01-01")));
    expect(sittingOn(roll, country("DEU"), day("2029-12-31")).sits).toBe(true);
    expect(sittingOn(roll, country("DEU"), day("2030-01-01")).sits).toBe(false);
    expect(roll.memberships).toHaveLength(EU.memberships.length);
  });

  it.each([
    ["GBR", "2021-01-01", "membership-not-open"],
    ["USA", "2021-01-01", "membership-not-open"],
    ["DEU", "1957-01-01", "membership-backwards"],
  ] as const)("refuses to end that of %s on %s", (code, left, refusal) => {
    expectRefusal(withDeparture(EU, country(code), rough(left)), refusal);
  });
});

describe("rolls", () => {
  const dates = fc
    .tuple(fc.integer({ min: 0, max: 3000 }), fc.constantFrom(4, 7, 10))
    .map(([days, length]) => addDays(day("2015-01-01"), days).slice(0, length));
  const memberships: fc.Arbitrary<Membership> = fc
    .record({
      code: fc.constantFrom("JPN", "KOR"),
      joined: fc.option(dates),
      left: fc.option(dates),
      status: fc.constantFrom(...MEMBERSHIP_STATUSES),
    })
    .map(({ code, joined, left, status }) => membershipOf(code, joined, left, status));
  const lists = fc.array(memberships, { maxLength: 5 });
  const days = fc.integer({ min: -100, max: 3600 }).map((offset) => addDays(day("2015-01-01"), offset));

  it("that grow by one membership at a time say what the whole list says, refusals too", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const start: ReturnType<typeof memberRoll> = memberRoll([], true);
        const grown = list.reduce((roll, one) => (roll.ok ? withMembership(roll.value, one) : roll), start);
        const whole = memberRoll(list, true);
        const [one, other] = [grown, whole].map((roll) => (roll.ok ? roll.value : roll.error.code));
        expect(one).toEqual(other);
      }),
    );
  });

  it("in which a membership ended are those of the list with its end, or refused like it", () => {
    fc.assert(
      fc.property(lists, dates, (list, left) => {
        const roll = memberRoll(list, true);
        fc.pre(roll.ok);
        const open = roll.value.memberships.find((one) => one.left === null);
        fc.pre(open !== undefined);
        const said = roll.value.memberships.map((one) =>
          one === open ? { ...one, left: rough(left) } : one,
        );
        expect(withDeparture(roll.value, open.country, rough(left))).toEqual(memberRoll(said, true));
      }),
    );
  });

  it("say the same whatever order memberships were given in", () => {
    const twice = lists.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );
    fc.assert(
      fc.property(twice, days, ([list, shuffled], on) => {
        const told = [list, shuffled].map((memberships) => {
          const roll = memberRoll(memberships, true);
          return roll.ok ? tableOn(roll.value, on) : "refused";
        });
        expect(told[1]).toEqual(told[0]);
      }),
    );
  });

  it("never hold a country at the table twice on a day that is known to the day", () => {
    const exact = lists.filter((list) =>
      list.every(({ joined, left }) => joined?.precision === "day" && (left?.precision ?? "day") === "day"),
    );
    fc.assert(
      fc.property(exact, days, (list, on) => {
        const roll = memberRoll(list, true);
        fc.pre(roll.ok);
        for (const code of ["JPN", "KOR"]) {
          const holding = list.filter(
            (one) =>
              one.country === code && (one.joined?.on ?? "") <= on && (one.left === null || on < one.left.on),
          );
          expect(holding.length).toBeLessThanOrEqual(1);
          const sits = sittingOn(roll.value, country(code), on).sits;
          expect(sits).toBe(holding.some(({ status }) => status === "member"));
        }
      }),
    );
  });

  it("become no surer of anybody when the list may lack somebody", () => {
    fc.assert(
      fc.property(lists, days, fc.constantFrom("JPN", "KOR", "USA"), (list, on, code) => {
        const [whole, partial] = [memberRoll(list, true), memberRoll(list, false)];
        fc.pre(whole.ok && partial.ok);
        const [known, guarded] = [whole.value, partial.value].map(
          (roll) => sittingOn(roll, country(code), on).sits,
        );
        expect(guarded === known || guarded === null).toBe(true);
        expect(known === true ? guarded : true).toBe(true);
      }),
    );
  });
});
