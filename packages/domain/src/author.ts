import type { AgencyId, PersonId, SeatId } from "./id.ts";

/** Who states a fact. The seat is kept beside the person, so that the history survives a departure. */
export interface Author {
  readonly person: PersonId;
  readonly seat: SeatId | null;
  readonly agency: AgencyId;
}
