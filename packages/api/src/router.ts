import { agencyRouter } from "./agency/router.ts";
import { alignmentRouter } from "./alignment/router.ts";
import { assignmentRouter } from "./assignment/router.ts";
import { auditRouter } from "./audit/router.ts";
import { calendarRouter } from "./calendar/router.ts";
import { clearanceRouter } from "./clearance/router.ts";
import { coalitionRouter } from "./coalition/router.ts";
import { collaborationRouter } from "./collaboration/router.ts";
import { commentRouter } from "./comment/router.ts";
import { commitmentRouter } from "./commitment/router.ts";
import { dataRouter } from "./data/router.ts";
import { dependencyRouter } from "./dependency/router.ts";
import { deskRouter } from "./desk/router.ts";
import { forumRouter } from "./forum/router.ts";
import { markingRouter } from "./marking/router.ts";
import { milestoneRouter } from "./milestone/router.ts";
import { noticeRouter } from "./notice/router.ts";
import { personRouter } from "./person/router.ts";
import { poolingRouter } from "./pooling/router.ts";
import { portfolioRouter } from "./portfolio/router.ts";
import { priorityRouter } from "./priority/router.ts";
import { router } from "./procedure.ts";
import { recommendationRouter } from "./recommendation/router.ts";
import { referenceRouter } from "./reference/router.ts";
import { seatRouter } from "./seat/router.ts";
import { sessionRouter } from "./session/router.ts";
import { taskingRouter } from "./tasking/router.ts";
import { tensionRouter } from "./tension/router.ts";
import { tokenRouter } from "./token/router.ts";

/** Everything that can be asked; one folder an area, one file a mutation. */
export const appRouter = router({
  session: sessionRouter,
  desk: deskRouter,
  recommendation: recommendationRouter,
  marking: markingRouter,
  assignment: assignmentRouter,
  milestone: milestoneRouter,
  dependency: dependencyRouter,
  agency: agencyRouter,
  portfolio: portfolioRouter,
  priority: priorityRouter,
  data: dataRouter,
  coalition: coalitionRouter,
  alignment: alignmentRouter,
  tasking: taskingRouter,
  commitment: commitmentRouter,
  clearance: clearanceRouter,
  comment: commentRouter,
  forum: forumRouter,
  notice: noticeRouter,
  tension: tensionRouter,
  pooling: poolingRouter,
  collaboration: collaborationRouter,
  reference: referenceRouter,
  audit: auditRouter,
  person: personRouter,
  seat: seatRouter,
  token: tokenRouter,
  calendar: calendarRouter,
});
export type AppRouter = typeof appRouter;
