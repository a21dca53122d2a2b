import { router } from "../procedure.ts";
import { change } from "./change.ts";
import { decide } from "./decide.ts";
import { get } from "./get.ts";
import { request } from "./request.ts";

export const markingRouter = router({ get, change, request, decide });
