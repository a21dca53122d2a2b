import { describe, expect, it } from "vitest";
import { parsePersonId } from "../id.ts";
import { NIST_OFFICE } from "../testing/clearance-builder.ts";
import { expectOk } from "../testing/expect-result.ts";
import { day, noonOf } from "../testing/record-builder.ts";
import { addDays } from "../time.ts";
import { DEFAULT_DIGEST_SETTINGS, type DigestInputs, digestKey, digestOf, unreachedOn } from "./digest.ts";
import type { EscalationStep, OfficeContact } from "./escalation.ts";
import type { News, Owed } from "./notice.ts";

const person = (name: string) => expectOk(parsePersonId(name));
const [ANN, BOB, EVE] = [person("ann"), person("bob"), person("eve")];
const SUSPENSE = day("2026-05-14");
const contact = (step: EscalationStep, who: typeof ANN | null): OfficeContact => ({
  step,
  seat: null,
  person: who,
});
const CONTACTS = [
  contact("main-contact", ANN),
  contact("alternate-contact", BOB),
  contact("coordinator", EVE),
];

const owed = (parts: Partial<Owed> = {}): Owed => ({
  key: "tasking:1:NIST",
  kind: "tasking",
  about: "CHIP-1",
  office: NIST_OFFICE,
  raisedOn: day("2026-05-04"),
  suspense: SUSPENSE,
  isAnswered: false,
  contacts: CONTACTS,
  ...parts,
});
const news = (parts: Partial<News> = {}): News => ({
  key: "round:1:answered",
  kind: "clearance-answered",
  about: "CHIP-1",
  at: noonOf("2026-05-10"),
  to: ANN,
  because: "convener",
  suspense: null,
  ...parts,
});
const inputs = (parts: Partial<DigestInputs> = {}): DigestInputs => ({
  owed: [],
  news: [],
  lastDigestOn: null,
  toldAtOnce: [],
  ...parts,
});
const onDay = (days: number, who: typeof ANN, parts: Partial<DigestInputs> = {}) => {
  const today = addDays(SUSPENSE, days);
  return digestOf(who, today, inputs({ owed: [owed()], lastDigestOn: addDays(today, -1), ...parts }));
};

describe("digestOf", () => {
  it("says what is owed, why it came and what ends it", () => {
    expect(onDay(-9, ANN)).toEqual({
      key: "digest:2026-05-05:ann",
      person: ANN,
      day: "2026-05-05",
      owed: [
        {
          owed: owed(),
          phase: "new",
          days: 9,
          why: { person: ANN, step: "main-contact", seat: null, daysMissed: 0, isStandingIn: false },
          stops: ["answer", "change-contact"],
        },
      ],
      news: [],
    });
  });

  it("names the phase by the days that are left", () => {
    const phases = [-9, -7, -1, 0, 1].map((days) => onDay(days, ANN)?.owed[0]?.phase);
    expect(phases).toEqual(["new", "due-soon", "due-soon", "due-today", "overdue"]);
    expect(onDay(-7, ANN, { lastDigestOn: null })?.owed[0]?.phase).toBe("new");
    expect(onDay(3, ANN)?.owed[0]?.days).toBe(-3);
  });

  it("comes to the alternate and the coordinator once the suspense was missed by long enough", () => {
    const reached = (who: typeof ANN) => [-9, 0, 1, 3].map((days) => onDay(days, who) !== null);
    expect(reached(BOB)).toEqual([false, false, true, true]);
    expect(reached(EVE)).toEqual([false, false, false, true]);
    expect(onDay(3, EVE)?.owed[0]).toMatchObject({
      why: { step: "coordinator", daysMissed: 3 },
      stops: ["answer"],
    });
  });

  it("reminds on the days on which others are told, whatever the settings", () => {
    const settings = { ...DEFAULT_DIGEST_SETTINGS, escalation: { "alternate-contact": 2, coordinator: 5 } };
    const told = (days: number, who: typeof ANN) => {
      const today = addDays(SUSPENSE, days);
      const given = inputs({ owed: [owed()], lastDigestOn: addDays(today, -1) });
      return digestOf(who, today, given, settings) !== null;
    };
    expect([1, 2, 4, 5].map((days) => told(days, BOB))).toEqual([false, true, false, true]);
    expect([4, 5].map((days) => told(days, EVE))).toEqual([false, true]);
  });

  it("is quiet between reminders, once answered, and where somebody else is told", () => {
    expect(onDay(-5, ANN)).toBeNull();
    expect(onDay(0, ANN, { owed: [owed({ isAnswered: true })] })).toBeNull();
    expect(onDay(0, BOB)).toBeNull();
  });

  it("comes once a day, also when a clock was set back", () => {
    expect(onDay(0, ANN, { lastDigestOn: SUSPENSE, news: [news()] })).toBeNull();
    expect(onDay(0, ANN, { lastDigestOn: day("2026-05-15"), news: [news()] })).toBeNull();
    expect(digestKey(ANN, SUSPENSE)).toBe("digest:2026-05-14:ann");
  });

  it("brings what was raised after the digest of that day in the next one, as new", () => {
    const later = owed({ raisedOn: addDays(SUSPENSE, -12) });
    expect(onDay(-12, ANN, { owed: [later] })).toBeNull();
    expect(onDay(-11, ANN, { owed: [later] })?.owed[0]?.phase).toBe("new");
    expect(onDay(-10, ANN, { owed: [later] })).toBeNull();
    expect(onDay(-7, ANN, { owed: [later], lastDigestOn: addDays(SUSPENSE, -11) })?.owed[0]?.phase).toBe(
      "due-soon",
    );
  });

  it("makes up for days without a digest, once", () => {
    expect(onDay(-4, ANN, { lastDigestOn: addDays(SUSPENSE, -8) })?.owed[0]?.phase).toBe("due-soon");
    expect(onDay(-4, ANN, { lastDigestOn: addDays(SUSPENSE, -7) })).toBeNull();
  });

  it("does not call new what was told at once, and still says when it is due", () => {
    const toldAtOnce = ["tasking:1:NIST"];
    expect(onDay(-9, ANN, { toldAtOnce })).toBeNull();
    expect(onDay(-9, ANN, { toldAtOnce: ["tasking:2:NIST"] })).not.toBeNull();
    expect(onDay(0, ANN, { toldAtOnce })?.owed[0]?.phase).toBe("due-today");
  });

  it("brings a matter once, however many seats a person holds", () => {
    const both = owed({ contacts: [contact("main-contact", ANN), contact("alternate-contact", ANN)] });
    expect(onDay(1, ANN, { owed: [both] })?.owed).toHaveLength(1);
  });

  it("brings the person's news, oldest first, each with its own reason", () => {
    const list = [
      news({ key: "b", at: noonOf("2026-05-11") }),
      news({ key: "c" }),
      news({ key: "a" }),
      news({ key: "d", to: BOB }),
    ];
    const digest = digestOf(ANN, SUSPENSE, inputs({ news: list }));
    expect(digest?.news.map((item) => [item.news.key, item.stops])).toEqual([
      ["a", ["comes-once"]],
      ["c", ["comes-once"]],
      ["b", ["comes-once"]],
    ]);
    expect(digestOf(EVE, SUSPENSE, inputs({ news: list }))).toBeNull();
  });

  it("orders what is owed by the suspense, then by key", () => {
    const list = [owed({ key: "b" }), owed({ key: "c", suspense: day("2026-05-10") }), owed({ key: "a" })];
    const digest = digestOf(ANN, SUSPENSE, inputs({ owed: list }));
    expect(digest?.owed.map((item) => item.owed.key)).toEqual(["c", "a", "b"]);
  });
});

describe("unreachedOn", () => {
  const nobody = [contact("main-contact", null), contact("coordinator", null)];

  it("names what is due to be told and reaches nobody", () => {
    const list = [
      owed({ key: "b", contacts: nobody }),
      owed({ key: "a", contacts: [] }),
      owed({ key: "c" }),
      owed({ key: "d", contacts: nobody, isAnswered: true }),
    ];
    expect(unreachedOn(list, addDays(SUSPENSE, -1), SUSPENSE).map(({ key }) => key)).toEqual(["a", "b"]);
    expect(unreachedOn(list, addDays(SUSPENSE, -6), addDays(SUSPENSE, -5))).toEqual([]);
  });
});
