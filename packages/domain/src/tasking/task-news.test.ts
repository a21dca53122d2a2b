import { describe, expect, it } from "vitest";
import { type OfficeId, type PersonId, parsePersonId } from "../id.ts";
import { DOC_OFFICE, NIST_OFFICE, NSC, signatoryOf } from "../testing/clearance-builder.ts";
import { expectOk } from "../testing/expect-result.ts";
import {
  acknowledges,
  closes,
  delivers,
  putsOffTo,
  returns,
  type TaskingStep,
  taskingFactsOf,
  taskingId,
} from "../testing/tasking-builder.ts";
import { newsOfTasking, type TaskingReach } from "./task-news.ts";
import { presentTasking } from "./tasking.ts";

const person = (name: string): PersonId => expectOk(parsePersonId(name));
const contactOf = (office: OfficeId) => person(`${office.toLowerCase()}-contact`);
const REACH: TaskingReach = {
  contactsOf: (office) => [{ step: "main-contact", seat: null, person: contactOf(office) }],
  holderOf: () => person("successor"),
};

/** News of the last of these steps. */
function newsAfter(steps: readonly TaskingStep[], reach: TaskingReach = REACH) {
  const facts = taskingFactsOf(...steps);
  const last = facts.at(-1);
  if (last === undefined) throw new Error("no fact");
  return newsOfTasking(presentTasking(facts), last, facts.length, reach);
}

describe("newsOfTasking", () => {
  it("tells whoever holds the seat that set it of an answer, once, with a key of its own", () => {
    expect(newsAfter([delivers(NIST_OFFICE)])).toEqual([
      {
        key: `tasking:${taskingId}:2:successor`,
        kind: "tasking-answered",
        about: "CHIP-1",
        at: "2026-05-06T12:00:00.000Z",
        to: "successor",
        because: "tasker",
        suspense: null,
      },
    ]);
  });

  it("tells the tasker's contacts of an answer when the seat that set it is vacant", () => {
    const told = newsAfter([delivers(NIST_OFFICE)], { ...REACH, holderOf: () => null });
    expect(told.map(({ to }) => to)).toEqual([contactOf(NSC)]);
  });

  it("tells the office of a return, by when it owes its answer, and of a closing, which asks for nothing", () => {
    expect(newsAfter([delivers(NIST_OFFICE), returns(NIST_OFFICE)])).toMatchObject([
      {
        kind: "tasking-returned",
        to: contactOf(NIST_OFFICE),
        because: "asked-office",
        suspense: "2026-05-14",
      },
    ]);
    expect(newsAfter([closes(NIST_OFFICE)])).toMatchObject([
      { kind: "tasking-closed", to: contactOf(NIST_OFFICE), because: "asked-office", suspense: null },
    ]);
  });

  it("tells only offices that still owe an answer of a later suspense", () => {
    expect(newsAfter([delivers(NIST_OFFICE), putsOffTo("2026-06-01")])).toMatchObject([
      { kind: "suspense-moved", to: contactOf(DOC_OFFICE), suspense: "2026-06-01" },
    ]);
  });

  it("tells nobody of what is set or acknowledged, nor of what they did themselves", () => {
    expect(newsAfter([])).toEqual([]);
    expect(newsAfter([acknowledges(NIST_OFFICE)])).toEqual([]);
    const own = { ...REACH, holderOf: () => signatoryOf(NIST_OFFICE).person };
    expect(newsAfter([delivers(NIST_OFFICE)], own)).toEqual([]);
  });

  it("tells a person once who is the contact of several offices", () => {
    const one: TaskingReach = {
      ...REACH,
      contactsOf: () => [{ step: "coordinator", seat: null, person: person("boss") }],
    };
    expect(newsAfter([putsOffTo("2026-06-01")], one).map(({ to }) => to)).toEqual(["boss"]);
  });
});
