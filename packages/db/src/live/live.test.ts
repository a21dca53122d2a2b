import type { CommentSubject } from "@entente/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../database.ts";
import type { LiveChange } from "../live-port.ts";
import type { Repositories } from "../ports.ts";
import { claim } from "../testing/claims.ts";
import { testComment } from "../testing/comments.ts";
import { ENGINES } from "../testing/engines.ts";
import { signedBy, testKey, testRecord } from "../testing/records.ts";
import { fillRegister, getStored } from "../testing/register.ts";
import { testTasking } from "../testing/taskings.ts";
import { parseChange } from "./live.ts";

const LIVE_1: CommentSubject = { kind: "recommendation", key: "LIVE-1" };

describe("parseChange", () => {
  it("reads what is announced and nothing else", () => {
    expect(parseChange("recommendation CHIP-1 5")).toEqual({
      kind: "recommendation",
      key: "CHIP-1",
      version: 5,
    });
    expect(parseChange("comments recommendation:CHIP-1")).toEqual({
      kind: "comments",
      key: "recommendation:CHIP-1",
      version: null,
    });
    const others = [
      "",
      "recommendation",
      "comments",
      "tasking 1",
      "stance USA 1",
      "tasking 1 x",
      "tasking 1 2 3",
    ];
    for (const text of [...others, "comments recommendation:CHIP-1 1"]) {
      expect(parseChange(text)).toBeNull();
    }
  });
});

describe.each(ENGINES)("changes on $name", ({ open }) => {
  let database: Database;
  let repositories: Repositories;
  beforeAll(async () => {
    database = await open();
    repositories = await fillRegister(database, [testRecord("LIVE-1")]);
  });
  afterAll(() => database.close());

  it("are heard once they are committed, with key and version alone, until one stops listening", async () => {
    const heard: LiveChange[] = [];
    let next = waiting();
    const listening = await database.changes({
      onChange(change) {
        heard.push(change);
        next.done();
      },
      onGap: () => undefined,
    });

    const stored = await getStored(repositories.recommendations, testKey("LIVE-1"));
    await repositories.recommendations.append(stored, claim(stored), signedBy("NIST"));
    await next.until;
    next = waiting();
    const fact = testTasking("2026-06-30");
    await repositories.taskings.appendSet(fact, signedBy("STATE"));
    await next.until;
    const { comments } = repositories;
    const said = testComment(signedBy("NIST"), { subject: LIVE_1, text: "A secret word." });
    next = waiting();
    await comments.appendWritten(said, () => true, signedBy("NIST"));
    await next.until;
    const written = await comments.find(said.comment);
    if (written === null) throw new Error("it is gone");
    const withdrawn = { kind: "withdrawn", reason: "Wrong.", ...signedBy("NIST") } as const;
    next = waiting();
    await comments.append(written, withdrawn, () => true, signedBy("NIST"));
    await next.until;
    const onLive = { kind: "comments", key: "recommendation:LIVE-1", version: null };
    expect(heard).toEqual([
      { kind: "recommendation", key: "LIVE-1", version: 2 },
      { kind: "tasking", key: fact.tasking, version: 1 },
      onLive,
      onLive,
    ]);
    expect((await comments.append(written, withdrawn, () => true, signedBy("NIST"))).ok).toBe(false);

    const late = await repositories.recommendations.append(stored, claim(stored), signedBy("NIST"));
    expect(late.ok).toBe(false);
    await listening.end();
    await repositories.taskings.appendSet(testTasking("2026-06-30"), signedBy("STATE"));
    expect(heard).toHaveLength(4);
  });

  it("have a version to compare with, absent for what is not there", async () => {
    const { live } = repositories;
    expect(await live.versionOf({ kind: "recommendation", key: "LIVE-1" })).toBe(2);
    expect(await live.versionOf({ kind: "comments", key: "recommendation:LIVE-1" })).toBe(2);
    expect(await live.versionOf({ kind: "comments", key: "recommendation:NONE-1" })).toBeNull();
    expect(await live.versionOf({ kind: "comments", key: "LIVE-1" })).toBeNull();
    expect(await live.versionOf({ kind: "recommendation", key: "NONE-1" })).toBeNull();
    expect(await live.versionOf({ kind: "tasking", key: "01890000-0000-7000-8000-000000000000" })).toBeNull();
  });
});

function waiting(): { readonly until: Promise<void>; readonly done: () => void } {
  let done = () => {};
  const until = new Promise<void>((resolve) => {
    done = resolve;
  });
  return { until, done: () => done() };
}
