import type { PriorityNames } from "../frame/names.ts";
import { SAMPLE_MODEL } from "./sample-model.ts";
import { AI, CHIPS, DRONES } from "./sample-standing.ts";

const TECHNOLOGIES = new Map<string, string>([
  [CHIPS, "Semiconductors"],
  [AI, "Artificial intelligence"],
  [DRONES, "Drones"],
]);

export const SAMPLE_NAMES: PriorityNames = {
  technology: (id) => TECHNOLOGIES.get(id) ?? id,
  criterion: (id) => SAMPLE_MODEL.criteria.find((criterion) => criterion.id === id)?.name ?? id,
};
