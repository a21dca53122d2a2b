import { router } from "../procedure.ts";
import { list } from "./list.ts";
import { open } from "./open.ts";
import { revoke } from "./revoke.ts";

export const calendarRouter = router({ list, open, revoke });
