import type { AlignmentRepository } from "../alignment-port.ts";
import type { Asker, Database } from "../database.ts";
import { effectRepository } from "./effects.ts";
import { alignmentModelRepository } from "./models.ts";
import { givenPositions } from "./positions.ts";
import { stanceRepository } from "./stances.ts";

export function alignmentRepository(database: Database, asker: Asker): AlignmentRepository {
  return {
    ...alignmentModelRepository(database, asker),
    ...stanceRepository(database, asker),
    ...effectRepository(database, asker),
    positions: (limit) => database.read(asker, (work) => givenPositions(work, limit)),
  };
}
