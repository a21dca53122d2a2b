import type { CommentRepository } from "../comment-port.ts";
import type { Asker, Database, Work } from "../database.ts";
import { appendRevision, appendWritten } from "./append.ts";
import { commentsOn, countsOf, findComment, nameableAgencies, nameablePeople } from "./find.ts";
import { findRecord } from "./records.ts";

export function commentRepository(database: Database, asker: Asker): CommentRepository {
  const read = <T>(work: (work: Work) => Promise<T>) => database.read(asker, work);
  return {
    findRecord: (subject) => read((work) => findRecord(work, subject)),
    find: (comment) => read((work) => findComment(work, comment)),
    list: (subject, limit) => read((work) => commentsOn(work, subject, limit)),
    counts: (kind) => read((work) => countsOf(work, kind)),
    people: () => read(nameablePeople),
    agencies: () => read(nameableAgencies),

    appendWritten: (written, mayRead, signature) =>
      database.write(asker, (work) => appendWritten(work, written, mayRead, signature)),
    append: (stored, entry, mayRead, signature) =>
      database.write(asker, (work) => appendRevision(work, stored, entry, mayRead, signature)),
  };
}
