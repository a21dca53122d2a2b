import { router } from "../procedure.ts";
import { choices } from "./choices.ts";
import { choose } from "./choose.ts";
import { ofDay } from "./of-day.ts";

export const noticeRouter = router({ choices, choose, ofDay });
