import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countries, country } from "../testing/forum-builder.ts";
import { attendanceAt, contactBetween, contactsAmong, type HeldMeeting } from "./contacts.ts";

const TABLES = [
  { id: "quad", members: countries("AUS", "IND", "JPN", "USA") },
  { id: "core", members: countries("JPN", "USA", "USA") },
  { id: "iso", members: null },
];
const MEETINGS: readonly HeldMeeting[] = [
  { id: "m1", table: "quad", countries: countries("JPN", "USA", "AUS") },
  { id: "m2", table: "core", countries: countries("USA", "JPN") },
  { id: "m3", table: "iso", countries: countries("KOR", "JPN") },
];
const ASKED = countries("USA", "JPN", "AUS", "KOR", "USA");

describe("contactsAmong", () => {
  it("counts tables at which both sit and meetings in which both took part", () => {
    const { pairs, membersUnknown } = contactsAmong(ASKED, TABLES, MEETINGS);
    expect(pairs).toEqual([
      { first: "JPN", second: "USA", tables: ["core", "quad"], meetings: ["m1", "m2"], strength: 4 },
      { first: "AUS", second: "JPN", tables: ["quad"], meetings: ["m1"], strength: 2 },
      { first: "AUS", second: "USA", tables: ["quad"], meetings: ["m1"], strength: 2 },
      { first: "JPN", second: "KOR", tables: [], meetings: ["m3"], strength: 1 },
    ]);
    expect(membersUnknown).toEqual(["iso"]);
  });

  it("is the same whoever is asked for first, and absent where two meet nowhere", () => {
    const contacts = contactsAmong(ASKED, TABLES, MEETINGS);
    expect(contactBetween(contacts, country("USA"), country("JPN"))?.strength).toBe(4);
    expect(contactBetween(contacts, country("JPN"), country("USA"))?.strength).toBe(4);
    expect(contactBetween(contacts, country("AUS"), country("KOR"))).toBeNull();
  });

  it("counts what is named twice once, whatever the order", () => {
    const tables = fc.array(
      fc.record({
        id: fc.constantFrom("a", "b", "c"),
        members: fc.option(fc.subarray([...countries("AUS", "JPN", "KOR", "USA")])),
      }),
      { maxLength: 6 },
    );
    const twice = tables.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: 2 * list.length })),
    );
    fc.assert(
      fc.property(twice, ([list, shuffled]) => {
        expect(contactsAmong(ASKED, shuffled, []).pairs).toEqual(contactsAmong(ASKED, list, []).pairs);
      }),
    );
  });
});

describe("attendanceAt", () => {
  it("sets who sits at each table against who came", () => {
    expect(attendanceAt(countries("AUS", "KOR"), TABLES, MEETINGS)).toEqual([
      {
        table: "quad",
        held: 1,
        countries: [
          { country: "AUS", sits: true, attended: 1 },
          { country: "KOR", sits: false, attended: 0 },
        ],
      },
      {
        table: "core",
        held: 1,
        countries: [
          { country: "AUS", sits: false, attended: 0 },
          { country: "KOR", sits: false, attended: 0 },
        ],
      },
      {
        table: "iso",
        held: 1,
        countries: [
          { country: "AUS", sits: null, attended: 0 },
          { country: "KOR", sits: null, attended: 1 },
        ],
      },
    ]);
  });
});
