import { router } from "../procedure.ts";
import { found } from "./found.ts";
import { foundings } from "./foundings.ts";

export const collaborationRouter = router({ found, foundings });
