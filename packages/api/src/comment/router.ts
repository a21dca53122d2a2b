import { router } from "../procedure.ts";
import { addressees } from "./addressees.ts";
import { correct } from "./correct.ts";
import { counts } from "./counts.ts";
import { get } from "./get.ts";
import { list } from "./list.ts";
import { withdraw } from "./withdraw.ts";
import { write } from "./write.ts";

export const commentRouter = router({ list, counts, get, addressees, write, correct, withdraw });
