import type { HealthLabel, Implementation } from "@entente/domain";
import { HEALTH_MARKS, IMPLEMENTATION_MARKS, type Mark } from "../../lib/marks.ts";
import { HEALTH_WORDS, IMPLEMENTATION_WORDS } from "../../lib/words.ts";
import type { HeatValue } from "./heat-address.ts";

// No label of health is also a value of implementation, so that one table holds both.
export const HEAT_WORDS: Readonly<Record<HeatValue, string>> = { ...HEALTH_WORDS, ...IMPLEMENTATION_WORDS };

const MARKS: Readonly<Record<HealthLabel | Implementation, Mark>> = {
  ...HEALTH_MARKS,
  ...IMPLEMENTATION_MARKS,
};

export function heatMark(value: HeatValue): Mark {
  return MARKS[value];
}
