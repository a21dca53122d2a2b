import { router } from "../procedure.ts";
import { claim } from "./claim.ts";
import { dispute } from "./dispute.ts";
import { facets } from "./facets.ts";
import { followThrough } from "./follow-through.ts";
import { get } from "./get.ts";
import { link } from "./link.ts";
import { list } from "./list.ts";
import { moveDue } from "./move-due.ts";
import { record } from "./record.ts";
import { unlink } from "./unlink.ts";
import { verify } from "./verify.ts";

export const commitmentRouter = router({
  claim,
  dispute,
  facets,
  followThrough,
  get,
  link,
  list,
  moveDue,
  record,
  unlink,
  verify,
});
