import type { SeatLine, StoredPerson } from "@entente/db";
import type { CountryCode, PersonId, SeatId } from "@entente/domain";
import type { SignedInContext } from "../context.ts";
import { refusalError } from "../refusal.ts";

/** The person, or the refusal that there is none with this id. */
export async function storedPerson(ctx: SignedInContext, id: PersonId): Promise<StoredPerson> {
  const stored = await ctx.repositories.people.find(id, ctx.now());
  if (stored === null) throw refusalError({ code: "not-found", kind: "person", value: id });
  return stored;
}

/** The seat, or the refusal that there is none with this id. */
export async function storedSeat(ctx: SignedInContext, id: SeatId): Promise<SeatLine> {
  const stored = await ctx.repositories.people.findSeat(id);
  if (stored === null) throw refusalError({ code: "not-found", kind: "seat", value: id });
  return stored;
}

/** Refuses a country that is not in the register. */
export async function requireCountry(ctx: SignedInContext, code: CountryCode | null): Promise<void> {
  if (code === null) return;
  const countries = await ctx.repositories.reference.countries();
  if (countries.some((country) => country.code === code)) return;
  throw refusalError({ code: "not-found", kind: "country", value: code });
}
