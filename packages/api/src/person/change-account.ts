import { changePerson, type PersonId, type PersonState } from "@entente/domain";
import { storedAgency } from "../agency/stored-agency.ts";
import { type SignedInContext, signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { orRefuse, refusalError } from "../refusal.ts";
import { storedPerson } from "./load.ts";

interface IntendedChange {
  readonly person: PersonId;
  /** Last change that the administrator saw. */
  readonly seen: number;
  readonly reason: string;
  /** The procedure's path, as the audit names it. */
  readonly action: string;
  readonly wanted: (present: PersonState) => PersonState;
}

/** The one way to change a person: load, let the domain decide, keep the change with its audit row. */
export async function changeAccount(
  ctx: SignedInContext,
  { person, seen, reason, action, wanted }: IntendedChange,
): Promise<{ readonly sequence: number }> {
  const { people } = ctx.repositories;
  const { state, seats } = await storedPerson(ctx, person);
  const asked = wanted(state);
  const held = seats.filter(({ to }) => to === null);
  const next = orRefuse(
    changePerson(state, asked, {
      isSelf: person === ctx.actor.person,
      otherAdministrators: await people.otherAdministrators(person),
      seats: held.map(({ seat }) => seat),
      contactSeats: held.filter(({ contact }) => contact !== null).map(({ seat }) => seat),
      isAgencyRetired: (await storedAgency(ctx, asked.agency)).isRetired,
    }),
  );
  const saved = await people.change(person, seen, next, reason, signatureOf(ctx, ctx.actor, action));
  if (!saved.ok) {
    if (saved.error.code === "last-administrator") throw refusalError(saved.error);
    throw await entryChanged("person", saved.error, () => people.history(person));
  }
  return { sequence: saved.value };
}
