import { type Adapters, exactly } from "../adapter.ts";
import { consistencyFigures, hierarchyFigures } from "./comparisons.ts";
import { prometheeFigures, topsisFigures } from "./outranking.ts";

/** Methods that check the order: TOPSIS, PROMETHEE, the analytic hierarchy process. */
export const METHODS: Adapters = {
  topsis: exactly(topsisFigures),
  promethee2: exactly(prometheeFigures),
  "promethee2-degenerate": exactly(prometheeFigures),
  ahp: exactly(hierarchyFigures),
  ahp_consistency: exactly(consistencyFigures),
  "ahp-degenerate": exactly(consistencyFigures),
};
