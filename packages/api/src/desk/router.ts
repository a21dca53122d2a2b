import { router } from "../procedure.ts";
import { mine } from "./mine.ts";

export const deskRouter = router({ mine });
