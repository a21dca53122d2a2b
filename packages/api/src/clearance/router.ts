import { router } from "../procedure.ts";
import { answer } from "./answer.ts";
import { ask } from "./ask.ts";
import { callRound } from "./call-round.ts";
import { changeText } from "./change-text.ts";
import { draft } from "./draft.ts";
import { drafts } from "./drafts.ts";
import { elevate } from "./elevate.ts";
import { get } from "./get.ts";
import { list } from "./list.ts";
import { moveSuspense } from "./move-suspense.ts";
import { proceed } from "./proceed.ts";
import { recall } from "./recall.ts";
import { reopenComment } from "./reopen-comment.ts";
import { resolveComment } from "./resolve-comment.ts";
import { settle } from "./settle.ts";
import { splitMemo } from "./split-memo.ts";
import { text } from "./text.ts";
import { withdraw } from "./withdraw.ts";

export const clearanceRouter = router({
  list,
  drafts,
  get,
  text,
  draft,
  changeText,
  callRound,
  ask,
  moveSuspense,
  proceed,
  recall,
  answer,
  withdraw,
  resolveComment,
  reopenComment,
  elevate,
  splitMemo,
  settle,
});
