import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePersonId } from "../id.ts";
import { DOC_OFFICE, NIST_OFFICE } from "../testing/clearance-builder.ts";
import { expectOk } from "../testing/expect-result.ts";
import { deepFrozen } from "../testing/frozen.ts";
import { day } from "../testing/record-builder.ts";
import { addDays, type CalendarDate } from "../time.ts";
import { digestOf, unreachedOn } from "./digest.ts";
import { ESCALATION_STEPS, type OfficeContact, toldOn } from "./escalation.ts";
import type { Owed } from "./notice.ts";

const FIRST = day("2026-05-01");
const PEOPLE = ["ann", "bob", "eve", "joe"].map((name) => expectOk(parsePersonId(name)));
const LENGTH = 45;

const contacts: fc.Arbitrary<readonly OfficeContact[]> = fc.array(
  fc.record({
    step: fc.constantFrom(...ESCALATION_STEPS),
    seat: fc.constant(null),
    person: fc.constantFrom(...PEOPLE, null),
  }),
  { maxLength: 4 },
);

/** A matter, and the day on which its office answers; absent when it never does. */
interface Course {
  readonly owed: Owed;
  readonly answeredOn: CalendarDate | null;
}
const courses: fc.Arbitrary<readonly Course[]> = fc
  .array(
    fc.record({
      raised: fc.nat({ max: 10 }),
      time: fc.nat({ max: 15 }),
      answered: fc.option(fc.nat({ max: 40 }), { freq: 2 }),
      office: fc.constantFrom(NIST_OFFICE, DOC_OFFICE),
      contacts,
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) =>
    list.map(({ raised, time, answered, office, contacts: people }, index): Course => {
      const raisedOn = addDays(FIRST, raised);
      const base = { kind: "tasking", about: null, office, isAnswered: false, contacts: people } as const;
      return {
        owed: deepFrozen({ key: `m${index}`, raisedOn, suspense: addDays(raisedOn, time), ...base }),
        answeredOn: answered === null ? null : addDays(raisedOn, answered),
      };
    }),
  );

const DAYS = Array.from({ length: LENGTH }, (_day, index) => addDays(FIRST, index));

/** What everybody is told over the days; on days of the list given, nothing is sent. */
function sentOver(list: readonly Course[], down: readonly number[]) {
  const sent: { readonly person: string; readonly on: CalendarDate; readonly keys: readonly string[] }[] = [];
  const last = new Map<string, CalendarDate>();
  for (const [index, today] of DAYS.entries()) {
    if (down.includes(index)) continue;
    const owed = list
      .filter((course) => course.owed.raisedOn <= today)
      .map((course) => ({
        ...course.owed,
        isAnswered: course.answeredOn !== null && course.answeredOn <= today,
      }));
    for (const person of PEOPLE) {
      const given = { owed, news: [], lastDigestOn: last.get(person) ?? null, toldAtOnce: [] };
      const digest = digestOf(person, today, given);
      if (digest === null) continue;
      last.set(person, today);
      sent.push({ person, on: today, keys: digest.owed.map((item) => item.owed.key) });
    }
  }
  return sent;
}

const downs = fc.array(fc.nat({ max: LENGTH - 1 }), { maxLength: 10 });

describe("the digests of many days", () => {
  it("come once to a person on a day, with a matter once", () => {
    fc.assert(
      fc.property(courses, downs, (list, down) => {
        const sent = sentOver(list, down);
        const envelopes = sent.map(({ person, on }) => `${person} ${on}`);
        expect(new Set(envelopes).size).toBe(envelopes.length);
        for (const { keys } of sent) expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("say nothing of a matter from the day of its answer on", () => {
    fc.assert(
      fc.property(courses, downs, (list, down) => {
        const answered = new Map(list.map(({ owed, answeredOn }) => [owed.key, answeredOn]));
        const late = sentOver(list, down).flatMap(({ on, keys }) =>
          keys.filter((key) => (answered.get(key) ?? "9999-12-31") <= on),
        );
        expect(late).toEqual([]);
      }),
    );
  });

  it("go only to those who are to be told, and to all of them at the latest when it is overdue by a week", () => {
    fc.assert(
      fc.property(courses, downs, (list, down) => {
        const sent = sentOver(list, down);
        for (const { owed, answeredOn } of list) {
          const to = sent.filter(({ keys }) => keys.includes(owed.key));
          for (const { person, on } of to) {
            expect(toldOn(owed.suspense, on, owed.contacts).map((told) => String(told.person))).toContain(
              person,
            );
          }
          const lastDay = DAYS.findLast((_day, index) => !down.includes(index));
          const isLongOverdue = lastDay !== undefined && addDays(owed.suspense, 7) <= lastDay;
          const wanted =
            answeredOn === null && isLongOverdue ? toldOn(owed.suspense, lastDay, owed.contacts) : [];
          const people = new Set(to.map(({ person }) => person));
          expect(wanted.filter(({ person }) => !people.has(person))).toEqual([]);
        }
      }),
    );
  });

  it("leave out only what is named as reaching nobody", () => {
    fc.assert(
      fc.property(courses, fc.nat({ max: LENGTH - 1 }), (list, index) => {
        const today = addDays(FIRST, index);
        const owed = list.map((course) => course.owed);
        const due = owed.filter(
          (matter) => unreachedOn([{ ...matter, contacts: [] }], null, today).length > 0,
        );
        const given = { owed, news: [], lastDigestOn: null, toldAtOnce: [] };
        const told = PEOPLE.flatMap((person) => digestOf(person, today, given)?.owed ?? []);
        const reached = new Set([
          ...told.map((item) => item.owed.key),
          ...unreachedOn(owed, null, today).map(({ key }) => key),
        ]);
        expect([...reached].toSorted()).toEqual(due.map(({ key }) => key).toSorted());
      }),
    );
  });
});
