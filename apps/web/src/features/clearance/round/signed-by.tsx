import type { ClearanceGetOutput } from "@entente/contract";
import type { Author } from "@entente/domain";
import { formatInstant } from "../../../lib/dates.ts";
import { Missing } from "../../../ui/missing.tsx";

type People = Pick<ClearanceGetOutput, "persons" | "seats">;

interface SignedByProps {
  readonly fact: { readonly by: Author | null; readonly at: Parameters<typeof formatInstant>[0] };
  readonly people: People;
}

/** Whose seat signed, who sat there then, who sits there now if that is somebody else, and when. */
export function SignedBy({ fact: { by, at }, people }: SignedByProps) {
  if (by === null) return <>The register itself, {formatInstant(at)}</>;
  const seat = people.seats.find(({ id }) => id === by.seat);
  const now = seatNow(by, people);
  return (
    <>
      {seat === undefined ? <Missing words="signed without a seat" /> : seat.title}
      <span className="table__detail">
        {nameOf(by, people)} ({by.agency}), {formatInstant(at)}
      </span>
      {now !== null && <span className="table__detail">{now}</span>}
    </>
  );
}

export function nameOf({ person }: Author, { persons }: Pick<People, "persons">): string {
  return persons.find(({ id }) => id === person)?.name ?? person;
}

/** Who holds the seat now, where that is not whoever signed; the answer stays the office's. */
export function seatNow({ person, seat: id }: Author, { seats }: Pick<People, "seats">): string | null {
  const seat = seats.find((one) => one.id === id);
  if (seat === undefined || seat.holder === person) return null;
  return seat.holderName === null
    ? "The seat is vacant now; the answer is the office's and stands."
    : `The seat is now held by ${seat.holderName}; the answer is the office's and stands.`;
}
