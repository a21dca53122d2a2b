import { router } from "../procedure.ts";
import { candidates } from "./candidates.ts";
import { holdingHistory } from "./holding-history.ts";
import { holdings } from "./holdings.ts";
import { preStandardization } from "./pre-standardization.ts";
import { recordHolding } from "./record-holding.ts";
import { withdrawHolding } from "./withdraw-holding.ts";

export const poolingRouter = router({
  candidates,
  holdingHistory,
  holdings,
  preStandardization,
  recordHolding,
  withdrawHolding,
});
