import type { Asker, Database } from "../database.ts";
import type { PriorityRepository } from "../priority-port.ts";
import { modelRepository } from "./models.ts";
import { ratingRepository } from "./ratings.ts";
import { runRepository } from "./runs.ts";
import { triageRows } from "./triage-rows.ts";
import { weightRepository } from "./weight-sets.ts";

export function priorityRepository(database: Database, asker: Asker): PriorityRepository {
  return {
    ...modelRepository(database, asker),
    ...ratingRepository(database, asker),
    ...weightRepository(database, asker),
    ...runRepository(database, asker),
    triageRows: (limit) => database.read(asker, (work) => triageRows(work, limit)),
  };
}
