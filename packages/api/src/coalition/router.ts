import { router } from "../procedure.ts";
import { basis } from "./basis.ts";
import { capabilityHistory } from "./capability-history.ts";
import { compare } from "./compare.ts";
import { docking } from "./docking.ts";
import { explain } from "./explain.ts";
import { frontier } from "./frontier.ts";
import { load } from "./load.ts";
import { overlap } from "./overlap.ts";
import { proposal } from "./proposal.ts";
import { proposals } from "./proposals.ts";
import { propose } from "./propose.ts";
import { recordCapability } from "./record-capability.ts";
import { withdrawCapability } from "./withdraw-capability.ts";

export const coalitionRouter = router({
  basis,
  capabilityHistory,
  compare,
  docking,
  explain,
  frontier,
  load,
  overlap,
  proposal,
  proposals,
  propose,
  recordCapability,
  withdrawCapability,
});
