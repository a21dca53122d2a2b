import type { CoalitionRepository } from "../coalition-port.ts";
import type { Asker, Database } from "../database.ts";
import { capabilityRepository } from "./capabilities.ts";
import { proposalRepository } from "./proposals.ts";
import { requirementSetRepository } from "./requirement-sets.ts";

export function coalitionRepository(database: Database, asker: Asker): CoalitionRepository {
  return {
    ...requirementSetRepository(database, asker),
    ...capabilityRepository(database, asker),
    ...proposalRepository(database, asker),
  };
}
