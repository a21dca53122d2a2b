import type { Entente } from "@entente/client";
import { signInAsPersona } from "@entente/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reachableEngines, type Storage } from "./databases.ts";
import { startSeededServer } from "./seeded-server.ts";
import type { ServerProcess } from "./server-process.ts";

/** What a stream says to show that it lives, and how often. */
const BEAT = ": still here\n\n";
const BEAT_MILLISECONDS = 20_000;
const CHIP_1 = { kind: "recommendation", key: "CHIP-1" } as const;

interface Signed {
  readonly entente: Entente;
  readonly token: string;
}

/** What a stream says, line by line, until it ends. */
interface Stream {
  readonly status: number;
  /** The data of the next event; fails when the stream ends before. */
  readonly next: () => Promise<string>;
  /** Everything that was said so far. */
  readonly text: () => string;
  readonly ended: () => Promise<void>;
  readonly close: () => void;
}

async function follow(url: string, query: string, token: string | null): Promise<Stream> {
  const aborted = new AbortController();
  const answer = await fetch(`${url}/live?${query}`, {
    signal: aborted.signal,
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
  });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  let read = 0;
  const more = async (): Promise<boolean> => {
    const part = await reader?.read();
    if (part?.value === undefined) return false;
    text += part.value;
    return true;
  };
  return {
    status: answer.status,
    text: () => text,
    async next() {
      for (;;) {
        const found = /event: (?:changed|commented)\ndata: (\d+)\n\n/u.exec(text.slice(read));
        if (found !== null) {
          read += found.index + found[0].length;
          return found[1] ?? "";
        }
        if (!(await more())) throw new Error(`the stream ended: ${text}`);
      }
    },
    async ended() {
      while (await more());
    },
    close: () => aborted.abort(),
  };
}

describe.each(reachableEngines())("what is told of changes on $name", ({ newStorage }) => {
  let storage: Storage;
  let server: ServerProcess;
  let officer: Signed;
  let reader: Signed;

  beforeAll(async () => {
    storage = await newStorage();
    server = await startSeededServer({ env: storage.env });
    officer = await as("nist-officer");
    reader = await as("reader");
  });
  afterAll(async () => {
    await server.stop();
    await storage.remove();
  });

  function as(persona: string, at = server): Promise<Signed> {
    return signInAsPersona({ url: at.url, name: "live-tool" }, persona);
  }
  const versionOf = async () => (await officer.entente.recommendation.get.query({ key: "STD-1" })).version;
  async function report(reason: string): Promise<number> {
    const { version } = await officer.entente.assignment.report.mutate({
      recommendation: "STD-1",
      version: await versionOf(),
      agency: "NIST",
      to: "planned",
      reason,
    });
    return version;
  }

  it("is the version of what changed, at once, and nothing of its content", async () => {
    const stream = await follow(
      server.url,
      `recommendation=STD-1&version=${await versionOf()}`,
      reader.token,
    );
    expect(stream.status).toBe(200);
    const version = await report("A secret word: heliotrope.");
    expect(await stream.next()).toBe(String(version));
    expect(stream.text()).not.toMatch(/heliotrope|NIST|planned/u);
    stream.close();
  });

  it("is what was missed before the stream opened", async () => {
    const seen = await versionOf();
    const version = await report("Before it opened.");
    const stream = await follow(server.url, `recommendation=STD-1&version=${seen}`, reader.token);
    expect(await stream.next()).toBe(String(version));
    stream.close();
  });

  it("is told of taskings too", async () => {
    const { entente } = await as("nsc-coordinator");
    const set = { request: "Say it.", tasker: "NSC", offices: ["NIST"], suspense: "2099-01-01" };
    const { tasking } = await entente.tasking.set.mutate(set);
    const stream = await follow(server.url, `tasking=${tasking}&version=1`, reader.token);
    await officer.entente.tasking.acknowledge.mutate({ tasking, version: 1, office: "NIST" });
    expect(await stream.next()).toBe("2");
    stream.close();
  });

  it("is told of comments to whoever may read them, and to others not even that something was said", async () => {
    const doc = await as("doc-officer");
    const liaison = await as("gbr-liaison");
    const following = async ({ entente, token }: Signed) => {
      const { version: seen } = await entente.comment.list.query(CHIP_1);
      const query = `comments=recommendation:CHIP-1&said=${seen}`;
      return { seen, stream: await follow(server.url, query, token) };
    };
    const opened = performance.now();
    const atHome = await following(reader);
    const abroad = await following(liaison);
    const write = (text: string, sharedWith: readonly string[] = []) =>
      doc.entente.comment.write.mutate({ subject: CHIP_1, text, sharedWith: [...sharedWith] });

    const { comment } = await write("Not for others.");
    expect(await atHome.stream.next()).toBe(String(atHome.seen + 1));
    await doc.entente.comment.correct.mutate({ comment, seen: 1, text: "Not for others yet." });
    expect(await atHome.stream.next()).toBe(String(atHome.seen + 2));
    await doc.entente.comment.withdraw.mutate({ comment, seen: 2, reason: "It is settled." });
    expect(await atHome.stream.next()).toBe(String(atHome.seen + 3));
    await write("For you.", ["GBR"]);
    expect(await atHome.stream.next()).toBe(String(atHome.seen + 4));
    expect(await abroad.stream.next()).toBe(String(abroad.seen + 1));
    const parts = abroad.stream.text().split(BEAT);
    expect(parts.join("")).toBe(`retry: 5000\n\nevent: commented\ndata: ${abroad.seen + 1}\n\n`);
    // A beat comes by the clock alone: more of them would tell of what was looked for in between.
    expect(parts.length - 1).toBeLessThanOrEqual((performance.now() - opened + 1000) / BEAT_MILLISECONDS);
    for (const { stream } of [atHome, abroad]) stream.close();
  });

  it("is told of a record and of what is said about it by one stream", async () => {
    const { entente, token } = await as("nist-officer");
    const { version } = await entente.recommendation.get.query({ key: "STD-2" });
    const subject = { kind: "recommendation", key: "STD-2" } as const;
    const { version: said } = await entente.comment.list.query(subject);
    const query = `recommendation=STD-2&version=${version}&comments=recommendation:STD-2&said=${said}`;
    const stream = await follow(server.url, query, token);
    await entente.comment.write.mutate({ subject, text: "First." });
    await stream.next();
    const reason = "Then the record.";
    const to = "planned";
    await entente.assignment.report.mutate({ recommendation: "STD-2", version, agency: "NIST", to, reason });
    await stream.next();
    expect(stream.text()).toContain(`event: commented\ndata: ${said + 1}\n\n`);
    expect(stream.text()).toContain(`event: changed\ndata: ${version + 1}\n\n`);
    stream.close();
  });

  async function markForEmployeesAlone(): Promise<void> {
    const { entente } = await as("nist-coordinator");
    const { sequence } = await entente.marking.get.query({ recommendation: "STD-1" });
    const nobody = { countries: [], forums: [] };
    await entente.marking.change.mutate({
      recommendation: "STD-1",
      seen: sequence,
      reason: "It names what firms told us in confidence.",
      marking: {
        isPublic: false,
        level: "cui",
        categories: [],
        controls: ["fed-only"],
        releasableTo: nobody,
        displayOnlyTo: nobody,
        disseminationList: [],
        supplemental: [],
      },
    });
  }

  it("is told to nobody who is not signed in, who may not read it, or who asks for something else", async () => {
    const statusOf = async (query: string, token: string | null) => {
      const stream = await follow(server.url, query, token);
      stream.close();
      return stream.status;
    };
    const known = "recommendation=STD-1&version=1";
    const liaison = await as("gbr-liaison");
    const contractor = await as("nist-contractor");
    expect(await statusOf(known, null)).toBe(401);
    expect(await statusOf(known, "x".repeat(43))).toBe(401);
    for (const { token } of [liaison, contractor]) expect(await statusOf(known, token)).toBe(200);
    await markForEmployeesAlone();
    for (const { token } of [liaison, contractor]) expect(await statusOf(known, token)).toBe(404);
    expect(await statusOf("recommendation=NONE-1&version=1", reader.token)).toBe(404);
    for (const record of ["recommendation:STD-1", "recommendation:NONE-1", "table:ttc", "table:none"]) {
      expect([record, await statusOf(`comments=${record}&said=0`, liaison.token)]).toEqual([record, 404]);
    }
    expect(await statusOf("comments=table:ttc&said=0", reader.token)).toBe(200);
    const beside = "comments=recommendation:CHIP-1&said=0";
    expect(await statusOf(`${known}&${beside}`, liaison.token)).toBe(404);
    for (const query of [
      "",
      "recommendation=STD-1",
      `${known}&more=1`,
      "recommendation=STD-1&version=0",
      "comments=recommendation:CHIP-1",
      "comments=planet:CHIP-1&said=0",
      "comments=recommendation:CHIP-1&said=-1",
      `${beside}&version=1`,
      `${beside}&${beside}`,
      `${known}&tasking=01890000-0000-7000-8000-000000000000`,
    ]) {
      expect([query, await statusOf(query, reader.token)]).toEqual([query, 400]);
    }
  });

  it("ends with the session, as soon as something changes", async () => {
    const leaving = await as("reader");
    const stream = await follow(
      server.url,
      `recommendation=STD-1&version=${await versionOf()}`,
      leaving.token,
    );
    await leaving.entente.session.signOut.mutate();
    await report("After somebody left.");
    await stream.ended();
    expect(stream.text()).not.toContain("changed");
  });
});

/** Only a database server can be shared. */
describe.each(reachableEngines().filter(({ name }) => name === "PostgreSQL"))(
  "what is told of changes by several servers on one $name",
  ({ newStorage }) => {
    it("is heard on each of them, wherever it was made", async () => {
      const storage = await newStorage();
      const first = await startSeededServer({ env: storage.env });
      const second = await startSeededServer({ env: storage.env });
      const here = await signInAsPersona({ url: first.url, name: "live-tool" }, "nist-officer");
      const there = await signInAsPersona({ url: second.url, name: "live-tool" }, "reader");
      const { version } = await there.entente.recommendation.get.query({ key: "STD-1" });
      const stream = await follow(second.url, `recommendation=STD-1&version=${version}`, there.token);
      const reported = await here.entente.assignment.report.mutate({
        recommendation: "STD-1",
        version,
        agency: "NIST",
        to: "planned",
        reason: "On the first server.",
      });
      expect(await stream.next()).toBe(String(reported.version));
      stream.close();
      await second.stop();
      await first.stop();
      await storage.remove();
    });
  },
);
