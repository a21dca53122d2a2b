import type { ForumId, TableId, WorkingGroupId } from "../id.ts";
import type { Table } from "./charter.ts";

/** The name under which a table is kept: that of the forum, with that of the working group after a stroke. */
export function tableIdOf({ forum, workingGroup }: Table): TableId {
  return (workingGroup === null ? forum : `${forum}/${workingGroup}`) as TableId;
}

export function tableOf(id: TableId): Table {
  const [forum, workingGroup = null] = id.split("/");
  return { forum: forum as ForumId, workingGroup: workingGroup as WorkingGroupId | null };
}

/** The table of the forum itself; its own when it is one. */
export function forumTableOf(id: TableId): TableId {
  return tableIdOf({ forum: tableOf(id).forum, workingGroup: null });
}
