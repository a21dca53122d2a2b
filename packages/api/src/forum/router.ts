import { router } from "../procedure.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { changeMeeting } from "./change-meeting.ts";
import { checkEffort } from "./check-effort.ts";
import { draftSheet } from "./draft-sheet.ts";
import { endMembership } from "./end-membership.ts";
import { foundTable } from "./found-table.ts";
import { get } from "./get.ts";
import { history } from "./history.ts";
import { list } from "./list.ts";
import { map } from "./map.ts";
import { meeting } from "./meeting.ts";
import { meetings } from "./meetings.ts";
import { members } from "./members.ts";
import { planMeeting } from "./plan-meeting.ts";
import { recordMembership } from "./record-membership.ts";
import { reportVote } from "./report-vote.ts";
import { reviseCharter } from "./revise-charter.ts";
import { reviseSheet } from "./revise-sheet.ts";
import { sheet } from "./sheet.ts";
import { sheets } from "./sheets.ts";
import { withdrawRollEntry } from "./withdraw-roll-entry.ts";

export const forumRouter = router({
  cancelMeeting,
  changeMeeting,
  checkEffort,
  draftSheet,
  endMembership,
  foundTable,
  get,
  history,
  list,
  map,
  meeting,
  meetings,
  members,
  planMeeting,
  recordMembership,
  reportVote,
  reviseCharter,
  reviseSheet,
  sheet,
  sheets,
  withdrawRollEntry,
});
