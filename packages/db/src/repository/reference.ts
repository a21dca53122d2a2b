import { type AgencyId, HOME_COUNTRY } from "@entente/domain";
import { asc, sql } from "drizzle-orm";
import type { Asker, Database } from "../database.ts";
import type { ReferenceRepository } from "../ports.ts";
import {
  agencies,
  collaborations,
  countries,
  figures,
  forums,
  sources,
  technologies,
} from "../schema/index.ts";
import { heldSeats } from "./find.ts";

export function referenceRepository(database: Database, asker: Asker): ReferenceRepository {
  return {
    agencies: () =>
      database.read(asker, ({ db }) => {
        const { id, name, parent, basis } = agencies;
        return db.select({ id, name, parent, basis }).from(agencies).orderBy(asc(id));
      }),
    agenciesAbroad: () =>
      database.read(asker, async ({ rows }) => {
        const found = await rows<{ agency: AgencyId }>(
          sql`select distinct agency from persons where country <> ${HOME_COUNTRY} order by agency`,
        );
        return found.map(({ agency }) => agency);
      }),
    seatsOf: (agency) => database.read(asker, (work) => heldSeats(work, sql`s.agency = ${agency}`)),
    contactsOf: (agency) =>
      database.read(asker, (work) =>
        heldSeats(
          work,
          sql`s.agency = ${agency} and exists (
            select from assignments a
            where a.agency = ${agency} and s.id in (a.main_contact, a.alternate_contact)
          )`,
        ),
      ),
    technologies: () =>
      database.read(asker, ({ db }) => db.select().from(technologies).orderBy(asc(technologies.id))),
    forums: () => database.read(asker, ({ db }) => db.select().from(forums).orderBy(asc(forums.id))),
    collaborations: () =>
      database.read(asker, ({ db }) => db.select().from(collaborations).orderBy(asc(collaborations.id))),
    countries: () =>
      database.read(asker, ({ db }) => db.select().from(countries).orderBy(asc(countries.code))),
    sources: () => database.read(asker, ({ db }) => db.select().from(sources).orderBy(asc(sources.id))),
    figures: () =>
      database.read(asker, ({ db }) =>
        db.select().from(figures).orderBy(asc(figures.source), asc(figures.fact), asc(figures.year)),
      ),
  };
}
