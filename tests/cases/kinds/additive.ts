import { type Adapters, exactly } from "../adapter.ts";
import { dominanceFigures } from "./dominance.ts";
import { invarianceFigures } from "./invariance.ts";
import { twoFactorFigures } from "./two-factor.ts";
import { valueFunctionFigures } from "./value-function.ts";
import { missingFigures, weightedSumFigures } from "./weighted-sum.ts";

/** The additive model: scores on declared scales, gaps, two factors, dominance. */
export const ADDITIVE: Adapters = {
  wsm: exactly(weightedSumFigures),
  "wsm-invariance": exactly(invarianceFigures),
  "wsm-missing": exactly(missingFigures),
  value_function: exactly(valueFunctionFigures),
  two_factor: exactly(twoFactorFigures),
  dominance: exactly(dominanceFigures),
};
