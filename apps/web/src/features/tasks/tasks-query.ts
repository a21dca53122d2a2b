import type { EntenteInputs } from "@entente/client";
import { type Parameters, parameterOf } from "../../lib/parameters.ts";

/** Which taskings a page shows. */
export interface TasksQuery {
  readonly side: "owed" | "set";
  readonly state: "open" | "done";
  readonly cursor: string | null;
}

/** What an address asks for; anything unknown counts as not said. */
export function tasksQueryIn(parameters: Parameters): TasksQuery {
  const cursor = parameterOf(parameters, "after");
  return {
    side: parameterOf(parameters, "side") === "set" ? "set" : "owed",
    state: parameterOf(parameters, "state") === "done" ? "done" : "open",
    cursor: cursor === "" ? null : cursor,
  };
}

export function tasksHref({ side, state, cursor }: TasksQuery): string {
  const asked = new URLSearchParams();
  if (side === "set") asked.set("side", side);
  if (state === "done") asked.set("state", state);
  if (cursor !== null) asked.set("after", cursor);
  return asked.size === 0 ? "/tasks" : `/tasks?${asked}`;
}

export const PAGE_ROWS = 50;

export function listInput({ side, state, cursor }: TasksQuery): EntenteInputs["tasking"]["list"] {
  return { side, state, cursor, limit: PAGE_ROWS };
}
