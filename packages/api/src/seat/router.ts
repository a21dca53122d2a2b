import { router } from "../procedure.ts";
import { add } from "./add.ts";
import { change } from "./change.ts";
import { fill } from "./fill.ts";
import { get } from "./get.ts";
import { list } from "./list.ts";
import { vacate } from "./vacate.ts";

export const seatRouter = router({ list, get, add, change, fill, vacate });
