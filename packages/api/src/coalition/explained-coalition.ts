import type { Refusal } from "@entente/contract";
import type { ProposalInputs, ProposalResult } from "@entente/db";
import {
  coalitionModelOf,
  coverageTable,
  explainCoalition,
  ok,
  type Result,
  surroundingsOf,
} from "@entente/domain";

/** Everything that is said of these members; the same inputs give the same digits. */
export function explainedCoalition({
  coalition,
  members,
  surroundings,
}: ProposalInputs): Result<ProposalResult, Refusal> {
  const model = coalitionModelOf(coalition);
  if (!model.ok) return model;
  const around = surroundingsOf(surroundings);
  if (!around.ok) return around;
  const tables = new Map(around.value.load.countries.map((load) => [load.country, load.tables]));
  const explanation = explainCoalition(model.value, members, tables);
  if (!explanation.ok) return explanation;
  const table = coverageTable(model.value, members);
  if (!table.ok) return table;
  return ok({ explanation: explanation.value, table: table.value, surroundings: around.value });
}
