import { router } from "../procedure.ts";
import { agencies } from "./agencies.ts";
import { basis } from "./basis.ts";
import { between } from "./between.ts";
import { blocs } from "./blocs.ts";
import { gain } from "./gain.ts";
import { gains } from "./gains.ts";
import { group } from "./group.ts";
import { linkChange } from "./link-change.ts";
import { map } from "./map.ts";
import { moves } from "./moves.ts";
import { overTime } from "./over-time.ts";
import { pairs } from "./pairs.ts";
import { recordStance } from "./record-stance.ts";
import { reviseModel } from "./revise-model.ts";
import { stanceHistory } from "./stance-history.ts";
import { unlinkChange } from "./unlink-change.ts";
import { whatIf } from "./what-if.ts";
import { withdrawStance } from "./withdraw-stance.ts";

export const alignmentRouter = router({
  agencies,
  basis,
  between,
  blocs,
  gain,
  gains,
  group,
  linkChange,
  map,
  moves,
  overTime,
  pairs,
  recordStance,
  reviseModel,
  stanceHistory,
  unlinkChange,
  whatIf,
  withdrawStance,
});
