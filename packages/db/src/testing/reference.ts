import type {
  AgencyId,
  CalendarDate,
  CountryCode,
  ForumId,
  PersonId,
  Role,
  SeatId,
  TechnologyId,
} from "@entente/domain";
import type { ReferenceData } from "../reference-data.ts";

/** Agencies of the test register. `GAO` is assigned nothing, so that somebody can verify. */
export const TEST_AGENCIES = ["NIST", "STATE", "NSF", "USTR", "DOE", "GAO"] as const;
export const TEST_TECHNOLOGIES = ["ai", "semiconductors", "quantum"] as const;

const id = <Id extends string>(text: string) => text as Id;

export const agencyOf = (name: string) => id<AgencyId>(name);
export const mainSeatOf = (agency: string) => id<SeatId>(`${agency.toLowerCase()}-main`);
export const officerOf = (agency: string) => id<PersonId>(`${agency.toLowerCase()}-officer`);

/** Every agency has a main seat that its officer holds and an alternate seat that nobody holds. */
export function testReference(): ReferenceData {
  return {
    agencies: TEST_AGENCIES.map((name) => ({
      id: agencyOf(name),
      name: `Agency ${name}`,
      parent: null,
      basis: "brief",
    })),
    seats: TEST_AGENCIES.flatMap((name) => [
      { id: mainSeatOf(name), agency: agencyOf(name), title: `Director, ${name}`, contact: "main" },
      {
        id: id<SeatId>(`${name.toLowerCase()}-alternate`),
        agency: agencyOf(name),
        title: `Deputy, ${name}`,
        contact: "alternate",
      },
    ]),
    persons: TEST_AGENCIES.map((name) => ({
      id: officerOf(name),
      name: `Officer of ${name}`,
      role: roleAt(name),
      agency: agencyOf(name),
      country: null,
      employment: "federal",
      isPersona: true,
    })),
    seatHoldings: TEST_AGENCIES.map((name) => ({
      seat: mainSeatOf(name),
      person: officerOf(name),
      from: id<CalendarDate>("2021-01-01"),
      to: null,
    })),
    technologies: TEST_TECHNOLOGIES.map((name) => ({
      id: id<TechnologyId>(name),
      name,
      prioritySet: "brief",
      passage: { source: "test-source", section: "Technologies", paragraph: 1 },
    })),
    forums: [
      {
        id: id<ForumId>("ttc"),
        name: "Trade and Technology Council",
        kind: "bilateral",
        members: [id<CountryCode>("USA"), id<CountryCode>("EU")],
        membersNote: null,
        workingGroups: ["Standards"],
      },
    ],
    collaborations: [],
    countries: [
      { code: id<CountryCode>("USA"), name: "United States" },
      { code: id<CountryCode>("EU"), name: "European Union" },
      { code: id<CountryCode>("JPN"), name: "Japan" },
    ],
    sources: [
      {
        id: "test-source",
        title: "A source for tests",
        publisher: "Nobody",
        authors: ["A. Author"],
        published: "2021-10",
        kind: "policy brief",
      },
    ],
    figures: [{ source: "test-source", fact: "Share of something", value: 12.5, year: 2020 }],
  };
}

function roleAt(agency: string): Role {
  return agency === "GAO" ? "verifier" : "action-officer";
}
