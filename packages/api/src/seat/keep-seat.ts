import type { Refusal } from "@entente/contract";
import type { SeatLine } from "@entente/db";
import type { CalendarDate, Result, SeatId, SeatState } from "@entente/domain";
import { type SignedInContext, signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { storedSeat } from "../person/load.ts";
import { orRefuse } from "../refusal.ts";

interface IntendedChange {
  readonly seat: SeatId;
  /** Last change that the administrator saw. */
  readonly seen: number;
  readonly reason: string;
  /** The procedure's path, as the audit names it. */
  readonly action: string;
  /** From when on another holds it, or nobody. */
  readonly on: CalendarDate;
  readonly decide: (present: SeatLine) => Result<SeatState, Refusal> | Promise<Result<SeatState, Refusal>>;
}

/** The one way to change a seat: load, let the domain decide, keep the change with its audit row. */
export async function keepSeat(
  ctx: SignedInContext,
  { seat, seen, reason, action, on, decide }: IntendedChange,
): Promise<{ readonly sequence: number }> {
  const { people } = ctx.repositories;
  const { agency, title, contact, holder, since } = orRefuse(await decide(await storedSeat(ctx, seat)));
  const state = { agency, title, contact, holder, since };
  const saved = await people.changeSeat(seat, seen, state, on, reason, signatureOf(ctx, ctx.actor, action));
  if (!saved.ok) throw await entryChanged("seat", saved.error, () => people.seatHistory(seat));
  return { sequence: saved.value };
}
