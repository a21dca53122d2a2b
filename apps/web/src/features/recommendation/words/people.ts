import type { RecommendationGetOutput } from "@entente/contract";
import type { Author, PersonId, SeatId, StatusFact } from "@entente/domain";

/** Names for the persons and seats that a record mentions, as far as its history and its contacts tell them. */
export interface People {
  readonly names: ReadonlyMap<PersonId, string>;
  readonly seats: ReadonlyMap<SeatId, string>;
}

export function peopleOf({ history, seats }: Pick<RecommendationGetOutput, "history" | "seats">): People {
  const names = new Map<PersonId, string>();
  const titles = new Map<SeatId, string>();
  for (const { id, title, holder, holderName } of seats) {
    titles.set(id, title);
    if (holder !== null && holderName !== null) names.set(holder, holderName);
  }
  for (const { by, personName, seatTitle } of history) {
    names.set(by.person, personName);
    if (by.seat !== null && seatTitle !== null) titles.set(by.seat, seatTitle);
  }
  return { names, seats: titles };
}

/** Who said so, such as "Nico Sample, Standards officer, NIST". */
export function authorWords({ person, seat, agency }: Author, { names, seats }: People): string {
  const title = seat === null ? undefined : seats.get(seat);
  return [names.get(person) ?? "A person whose name is not at hand", title, agency]
    .filter(Boolean)
    .join(", ");
}

/** Who stated a fact. Whoever entered the public record or a proposal speaks for no agency, so none is named. */
export function factAuthorWords({ by, basis }: Pick<StatusFact, "by" | "basis">, people: People): string {
  if (basis === "reported") return authorWords(by, people);
  return people.names.get(by.person) ?? "The register's editors";
}
