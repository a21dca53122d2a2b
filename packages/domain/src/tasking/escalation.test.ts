import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePersonId, parseSeatId } from "../id.ts";
import { expectOk } from "../testing/expect-result.ts";
import { day } from "../testing/record-builder.ts";
import { addDays } from "../time.ts";
import {
  ESCALATION_STEPS,
  type EscalationStep,
  type OfficeContact,
  stepsReached,
  toldOn,
} from "./escalation.ts";

const SUSPENSE = day("2026-05-14");
const person = (name: string) => expectOk(parsePersonId(name));
const contact = (step: EscalationStep, name: string | null): OfficeContact => ({
  step,
  seat: expectOk(parseSeatId(step)),
  person: name === null ? null : person(name),
});
const FULL = [
  contact("main-contact", "main"),
  contact("alternate-contact", "other"),
  contact("coordinator", "boss"),
];
const told = (contacts: readonly OfficeContact[], days: number) =>
  toldOn(SUSPENSE, addDays(SUSPENSE, days), contacts).map((one) => [one.person, one.step, one.isStandingIn]);

describe("stepsReached", () => {
  it("are the main contact alone until the suspense has passed, then the others one after the other", () => {
    const reached = [-30, 0, 1, 2, 3, 30].map((days) => stepsReached(SUSPENSE, addDays(SUSPENSE, days)));
    expect(reached).toEqual([
      ["main-contact"],
      ["main-contact"],
      ["main-contact", "alternate-contact"],
      ["main-contact", "alternate-contact"],
      ESCALATION_STEPS,
      ESCALATION_STEPS,
    ]);
  });

  it("heed other settings", () => {
    const settings = { "alternate-contact": 5, coordinator: 9 };
    expect(stepsReached(SUSPENSE, addDays(SUSPENSE, 4), settings)).toEqual(["main-contact"]);
    expect(stepsReached(SUSPENSE, addDays(SUSPENSE, 9), settings)).toEqual(ESCALATION_STEPS);
  });
});

describe("toldOn", () => {
  it("tells each step in its turn, with the seat and the days missed", () => {
    expect(told(FULL, 0)).toEqual([["main", "main-contact", false]]);
    expect(told(FULL, 1).map(([who]) => who)).toEqual(["main", "other"]);
    expect(told(FULL, 3).map(([who]) => who)).toEqual(["main", "other", "boss"]);
    expect(toldOn(SUSPENSE, addDays(SUSPENSE, 3), FULL)[2]).toEqual({
      person: "boss",
      step: "coordinator",
      seat: "coordinator",
      daysMissed: 3,
      isStandingIn: false,
    });
    expect(toldOn(SUSPENSE, addDays(SUSPENSE, -3), FULL)[0]?.daysMissed).toBe(0);
  });

  it("lets the next step stand in at once for a vacant one", () => {
    const vacant = [contact("main-contact", null), ...FULL.slice(1)];
    expect(told(vacant, 0)).toEqual([["other", "alternate-contact", true]]);
    expect(told(vacant, 1)).toEqual([["other", "alternate-contact", false]]);
    expect(told(FULL.slice(2), 0)).toEqual([["boss", "coordinator", true]]);
  });

  it("tells nobody where all are missing", () => {
    expect(told([contact("main-contact", null)], 9)).toEqual([]);
    expect(told([], 0)).toEqual([]);
  });

  it("tells a person who holds two seats once, and every coordinator", () => {
    const same = [contact("main-contact", "main"), contact("alternate-contact", "main")];
    expect(told(same, 1)).toEqual([["main", "main-contact", false]]);
    const two = [...FULL, contact("coordinator", "second")];
    expect(told(two, 3).map(([who]) => who)).toEqual(["main", "other", "boss", "second"]);
  });

  const contacts = fc.array(
    fc
      .tuple(fc.constantFrom(...ESCALATION_STEPS), fc.constantFrom("a", "b", "c", null))
      .map(([step, name]) => contact(step, name)),
    { maxLength: 5 },
  );

  it("reaches somebody whenever there is anybody, each person once", () => {
    fc.assert(
      fc.property(contacts, fc.integer({ min: -10, max: 10 }), (list, days) => {
        const people = toldOn(SUSPENSE, addDays(SUSPENSE, days), list).map((one) => one.person);
        expect(people.length > 0).toBe(list.some((one) => one.person !== null));
        expect(new Set(people).size).toBe(people.length);
      }),
    );
  });

  it("never leaves out, as days pass, whoever was told in their turn", () => {
    fc.assert(
      fc.property(contacts, fc.integer({ min: -10, max: 10 }), fc.nat({ max: 10 }), (list, days, more) => {
        const earlier = toldOn(SUSPENSE, addDays(SUSPENSE, days), list).map((one) => one.person);
        const later = toldOn(SUSPENSE, addDays(SUSPENSE, days + more), list).map((one) => one.person);
        expect(earlier.filter((one) => !later.includes(one))).toEqual([]);
      }),
    );
  });
});
