import { router } from "../procedure.ts";
import { changeDue } from "./change-due.ts";
import { changeDueOfMany } from "./change-due-of-many.ts";
import { close } from "./close.ts";
import { dispute } from "./dispute.ts";
import { facets } from "./facets.ts";
import { fileEvidence } from "./file-evidence.ts";
import { get } from "./get.ts";
import { list } from "./list.ts";
import { reopen } from "./reopen.ts";
import { resolve } from "./resolve.ts";
import { verify } from "./verify.ts";

export const recommendationRouter = router({
  list,
  facets,
  get,
  resolve,
  verify,
  dispute,
  close,
  reopen,
  fileEvidence,
  changeDue,
  changeDueOfMany,
});
