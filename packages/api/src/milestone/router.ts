import { router } from "../procedure.ts";
import { add } from "./add.ts";
import { complete } from "./complete.ts";
import { move } from "./move.ts";

export const milestoneRouter = router({ add, move, complete });
