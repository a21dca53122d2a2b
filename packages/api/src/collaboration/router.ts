import { router } from "../procedure.ts";
import { changes } from "./changes.ts";
import { correct } from "./correct.ts";
import { end } from "./end.ts";
import { found } from "./found.ts";
import { foundings } from "./foundings.ts";

export const collaborationRouter = router({ changes, correct, end, found, foundings });
