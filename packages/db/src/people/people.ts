import type { Asker, Database } from "../database.ts";
import type { PeopleRepository } from "../people-port.ts";
import { agencyRepository } from "./agencies.ts";
import { listPeople, peopleFigures } from "./list-people.ts";
import { personRepository } from "./persons.ts";
import { seatRepository } from "./seats.ts";

export function peopleRepository(database: Database, asker: Asker): PeopleRepository {
  return {
    list: (query, now) => database.read(asker, (work) => listPeople(work, query, now)),
    figures: () => database.read(asker, peopleFigures),
    ...personRepository(database, asker),
    ...seatRepository(database, asker),
    ...agencyRepository(database, asker),
  };
}
