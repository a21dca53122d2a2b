import { router } from "../procedure.ts";
import { costs } from "./costs.ts";
import { ofRecommendation } from "./of-recommendation.ts";
import { register } from "./register.ts";
import { rivalries } from "./rivalries.ts";
import { state } from "./state.ts";
import { stateRivalry } from "./state-rivalry.ts";
import { withdraw } from "./withdraw.ts";
import { withdrawRivalry } from "./withdraw-rivalry.ts";

export const tensionRouter = router({
  costs,
  ofRecommendation,
  register,
  rivalries,
  state,
  stateRivalry,
  withdraw,
  withdrawRivalry,
});
