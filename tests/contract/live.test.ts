import type { Entente } from "@entente/client";
import { signInAsPersona } from "@entente/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reachableEngines, type Storage } from "./databases.ts";
import { startSeededServer } from "./seeded-server.ts";
import type { ServerProcess } from "./server-process.ts";

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
        const found = /event: changed\ndata: (\d+)\n\n/u.exec(text.slice(read));
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

  async function markForHomeAlone(): Promise<void> {
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
        controls: ["noforn"],
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
    expect(await statusOf(known, null)).toBe(401);
    expect(await statusOf(known, "x".repeat(43))).toBe(401);
    expect(await statusOf(known, liaison.token)).toBe(200);
    await markForHomeAlone();
    expect(await statusOf(known, liaison.token)).toBe(404);
    expect(await statusOf("recommendation=NONE-1&version=1", reader.token)).toBe(404);
    for (const query of ["", "recommendation=STD-1", `${known}&more=1`, "recommendation=STD-1&version=0"]) {
      expect(await statusOf(query, reader.token)).toBe(400);
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
