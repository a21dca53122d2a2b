import { router } from "../procedure.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { changeMeeting } from "./change-meeting.ts";
import { endMembership } from "./end-membership.ts";
import { get } from "./get.ts";
import { history } from "./history.ts";
import { list } from "./list.ts";
import { map } from "./map.ts";
import { meeting } from "./meeting.ts";
import { meetings } from "./meetings.ts";
import { members } from "./members.ts";
import { planMeeting } from "./plan-meeting.ts";
import { recordMembership } from "./record-membership.ts";
import { reviseCharter } from "./revise-charter.ts";
import { withdrawRollEntry } from "./withdraw-roll-entry.ts";

export const forumRouter = router({
  cancelMeeting,
  changeMeeting,
  endMembership,
  get,
  history,
  list,
  map,
  meeting,
  meetings,
  members,
  planMeeting,
  recordMembership,
  reviseCharter,
  withdrawRollEntry,
});
