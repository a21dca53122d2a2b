import { alignmentRepository } from "./alignment/alignment.ts";
import { calendarRepository } from "./calendar/calendar.ts";
import { clearanceRepository } from "./clearance/clearance.ts";
import { coalitionRepository } from "./coalition/coalition.ts";
import { collaborationRepository } from "./collaboration/collaborations.ts";
import { commentRepository } from "./comment/comments.ts";
import { commitmentRepository } from "./commitment/commitments.ts";
import type { Asker, Database } from "./database.ts";
import { forumRepository } from "./forum/forum.ts";
import { idempotencyRepository } from "./idempotency/idempotency.ts";
import { liveRepository } from "./live/live.ts";
import { markingRepository } from "./marking/markings.ts";
import { jobRepository } from "./notice/jobs.ts";
import { noticeRepository } from "./notice/notices.ts";
import type { Mailing } from "./notice/write-notices.ts";
import { packRepository } from "./pack/packs.ts";
import { peopleRepository } from "./people/people.ts";
import { poolingRepository } from "./pooling/holdings.ts";
import type { Repositories } from "./ports.ts";
import { priorityRepository } from "./priority/priority.ts";
import { auditRepository } from "./repository/audit.ts";
import { registerFigures } from "./repository/figures.ts";
import { recommendationRepository } from "./repository/recommendations.ts";
import { referenceRepository } from "./repository/reference.ts";
import { sessionRepository } from "./repository/sessions.ts";
import { signInRepository } from "./repository/sign-in.ts";
import { statementRepository } from "./statement/statements.ts";
import { taskingRepository } from "./tasking/taskings.ts";
import { tokenRepository } from "./token/tokens.ts";

const NO_MAIL: Mailing = { sendsMail: false };

/** Everything that the API asks of storage, on behalf of one person. Cheap: make them for each request. */
export function repositories(database: Database, asker: Asker, mailing: Mailing = NO_MAIL): Repositories {
  return {
    marking: markingRepository(database, asker),
    recommendations: recommendationRepository(database, asker),
    reference: referenceRepository(database, asker),
    sessions: sessionRepository(database, asker),
    signIn: signInRepository(database, asker),
    people: peopleRepository(database, asker),
    tokens: tokenRepository(database, asker),
    priority: priorityRepository(database, asker),
    packs: packRepository(database, asker),
    coalition: coalitionRepository(database, asker),
    alignment: alignmentRepository(database, asker),
    commitments: commitmentRepository(database, asker),
    clearance: clearanceRepository(database, asker),
    comments: commentRepository(database, asker),
    forum: forumRepository(database, asker),
    taskings: taskingRepository(database, asker, mailing),
    notices: noticeRepository(database, asker, mailing),
    jobs: jobRepository(database),
    live: liveRepository(database, asker),
    idempotency: idempotencyRepository(database, asker),
    statements: statementRepository(database, asker),
    calendar: calendarRepository(database, asker),
    pooling: poolingRepository(database, asker),
    collaborations: collaborationRepository(database, asker),
    audit: auditRepository(database, asker),
    figures: () => database.read(asker, registerFigures),
  };
}
