import { describe, expect, it } from "vitest";
import { type OfficeId, type PersonId, parsePersonId } from "../id.ts";
import { NIST_OFFICE } from "../testing/clearance-builder.ts";
import { expectOk } from "../testing/expect-result.ts";
import { day, noonOf } from "../testing/record-builder.ts";
import { atOnceOf, type Raised } from "./at-once.ts";
import type { News, Owed } from "./notice.ts";

const person = (name: string): PersonId => expectOk(parsePersonId(name));
const owed = (suspense: string, changes: Partial<Owed> = {}): Owed => ({
  key: `tasking:1:${suspense}`,
  kind: "tasking",
  about: "CHIP-1",
  office: NIST_OFFICE as OfficeId,
  raisedOn: day("2026-05-04"),
  suspense: day(suspense),
  isAnswered: false,
  contacts: [{ step: "main-contact", seat: null, person: person("ann") }],
  ...changes,
});
const news = (kind: News["kind"], suspense: string | null, to = "ann"): News => ({
  key: `${kind}:${to}`,
  kind,
  about: "CHIP-1",
  at: noonOf("2026-05-04"),
  to: person(to),
  because: "asked-office",
  suspense: suspense === null ? null : day(suspense),
});
const raised = (changes: Partial<Raised>): Raised => ({
  key: "tasking:1:1",
  at: noonOf("2026-05-04"),
  by: person("boss"),
  owed: [],
  news: [],
  ...changes,
});

describe("atOnceOf", () => {
  it("tells at once what is owed by tomorrow, and leaves the rest to the digest", () => {
    const told = atOnceOf(raised({ owed: [owed("2026-05-04"), owed("2026-05-05"), owed("2026-05-06")] }));
    expect(told.map((one) => [one.key, one.owed.map(({ phase, days }) => [phase, days])])).toEqual([
      [
        "at-once:tasking:1:1:ann",
        [
          ["due-today", 0],
          ["new", 1],
        ],
      ],
    ]);
  });

  it("tells news at once by its nature or because it asks for something by tomorrow, to each person", () => {
    const told = atOnceOf(
      raised({
        news: [
          news("non-concurrence", null, "eve"),
          news("suspense-moved", "2026-05-05"),
          news("tasking-answered", null),
        ],
      }),
    );
    expect(told.map((one) => [one.person, one.news.map((item) => item.news.kind)])).toEqual([
      ["ann", ["suspense-moved"]],
      ["eve", ["non-concurrence"]],
    ]);
  });

  it("is silent on what is answered, and to whoever did it", () => {
    expect(atOnceOf(raised({ owed: [owed("2026-05-04", { isAnswered: true })] }))).toEqual([]);
    expect(atOnceOf(raised({ owed: [owed("2026-05-04")], by: person("ann") }))).toEqual([]);
    expect(atOnceOf(raised({ owed: [owed("2026-05-04", { contacts: [] })] }))).toEqual([]);
  });
});
