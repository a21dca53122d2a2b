import { checkProfile, SEAT_CONTACTS } from "@entente/domain";
import type { RowProblem } from "../row-problem.ts";
import type { PortfolioRows } from "./portfolio-rows.ts";

/**
 * Seats and persons that do not fit their agencies: contacts missing, doubled or held by a contractor, holders unknown or of
 * another agency, persons whom the register would not accept.
 */
export function seatProblems({ agencies, seats, persons, countries }: PortfolioRows): readonly RowProblem[] {
  const agencyIds = new Set<string>(agencies.map(({ id }) => id));
  const countryCodes = new Set<string>(countries.map(({ code }) => code));
  const contractors = new Set(
    persons.filter(({ employment }) => employment === "contractor").map(({ id }) => id),
  );
  const agencyOf = new Map(persons.map(({ id, agency }) => [id, agency]));
  const useAgency = "use an agency listed in agencies.csv";

  return [
    ...agencies.flatMap(({ id }, index) =>
      SEAT_CONTACTS.filter(
        (contact) => seats.filter((seat) => seat.agency === id && seat.contact === contact).length !== 1,
      ).map((contact) => ({
        file: "agencies.csv",
        row: index + 1,
        field: "id",
        value: id,
        remedy: `give it exactly one ${contact} contact in seats.csv`,
      })),
    ),
    ...seats.flatMap(({ agency, contact, holder }, index): readonly RowProblem[] => {
      const at = { file: "seats.csv", row: index + 1 };
      if (!agencyIds.has(agency)) return [{ ...at, field: "agency", value: agency, remedy: useAgency }];
      if (holder === null) return [];
      const isHeldBefore = seats.slice(0, index).some((seat) => seat.holder === holder);
      if (isHeldBefore)
        return [{ ...at, field: "holder", value: holder, remedy: "give each person one seat" }];
      if (contact !== null && contractors.has(holder))
        return [{ ...at, field: "holder", value: holder, remedy: "name an employee as contact" }];
      return agencyOf.get(holder) === agency
        ? []
        : [{ ...at, field: "holder", value: holder, remedy: `use a person of ${agency} in persons.csv` }];
    }),
    ...persons.flatMap((person, index): readonly RowProblem[] => {
      const { id, agency, country } = person;
      const at = { file: "persons.csv", row: index + 1 };
      if (!agencyIds.has(agency)) return [{ ...at, field: "agency", value: agency, remedy: useAgency }];
      if (country !== null && !countryCodes.has(country))
        return [{ ...at, field: "country", value: country, remedy: "use a country listed in countries.csv" }];
      const checked = checkProfile(person);
      if (checked.ok) return [];
      const remedy = `write a person whom the register accepts: ${JSON.stringify(checked.error)}`;
      return [{ ...at, field: "id", value: id, remedy }];
    }),
  ];
}
