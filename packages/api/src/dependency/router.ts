import { router } from "../procedure.ts";
import { add } from "./add.ts";
import { remove } from "./remove.ts";

export const dependencyRouter = router({ add, remove });
