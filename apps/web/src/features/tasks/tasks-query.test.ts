import { describe, expect, it } from "vitest";
import { type TasksQuery, tasksHref, tasksQueryIn } from "./tasks-query.ts";

describe("the address of the taskings", () => {
  it("keeps what is asked for, and nothing of what is not known", () => {
    const queries: readonly TasksQuery[] = [
      { side: "owed", state: "open", cursor: null },
      { side: "set", state: "done", cursor: "a+b=" },
      { side: "owed", state: "done", cursor: null },
    ];
    for (const query of queries) {
      const parameters = Object.fromEntries(new URL(tasksHref(query), "https://x").searchParams);
      expect(tasksQueryIn(parameters)).toEqual(query);
    }
    expect(tasksQueryIn({ side: "theirs", state: "", after: " " })).toEqual(queries[0]);
    expect(tasksHref({ side: "owed", state: "open", cursor: null })).toBe("/tasks");
  });
});
