import { router } from "../procedure.ts";
import { agreement } from "./agreement.ts";
import { basis } from "./basis.ts";
import { compareRuns } from "./compare-runs.ts";
import { freezeRun } from "./freeze-run.ts";
import { ranking } from "./ranking.ts";
import { rate } from "./rate.ts";
import { ratingHistory } from "./rating-history.ts";
import { reviseModel } from "./revise-model.ts";
import { run } from "./run.ts";
import { runs } from "./runs.ts";
import { setWeights } from "./set-weights.ts";
import { triage } from "./triage.ts";
import { whatIf } from "./what-if.ts";
import { withdrawRating } from "./withdraw-rating.ts";

export const priorityRouter = router({
  agreement,
  basis,
  compareRuns,
  freezeRun,
  ranking,
  rate,
  ratingHistory,
  reviseModel,
  run,
  runs,
  setWeights,
  triage,
  whatIf,
  withdrawRating,
});
