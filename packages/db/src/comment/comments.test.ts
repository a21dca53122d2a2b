import {
  type CommentId,
  type CommentSubject,
  channelAccess,
  formatCommentSubject,
  type Mention,
  NO_SIGHT,
  type OfficeId,
  REGISTER_SIGHT,
  type ReleaseDirectory,
  sightOf,
  WAYS,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MayRead } from "../comment-port.ts";
import { type Asker, type Database, registerItself } from "../database.ts";
import { markedRegister } from "../marking/testing/marked-register.ts";
import { repositories } from "../repositories.ts";
import { testFounding } from "../testing/collaborations.ts";
import { testComment } from "../testing/comments.ts";
import { ENGINES } from "../testing/engines.ts";
import { testHolding } from "../testing/holdings.ts";
import { TEST_DESIGNATIONS, TEST_VIEWERS } from "../testing/markings.ts";
import { signedBy, TEST_TODAY } from "../testing/records.ts";
import { officerOf } from "../testing/reference.ts";

const SIGNATURE = signedBy("STATE");
const EVERYBODY: MayRead = () => true;
const SHARED = { internal: [], "shared with Japan": ["JPN"], "shared with the EU": ["EU"] } as const;
const NIST: Mention = { kind: "office", office: "NIST" as OfficeId };
const BASE: CommentSubject = { kind: "recommendation", key: "BASE-1" };

describe.each(ENGINES)("comments on $name", ({ open }) => {
  let database: Database;
  let directory: ReleaseDirectory;
  /** Records by what they are marked, with a comment of each kind on them. */
  const written = new Map<string, ReadonlyMap<string, CommentId>>();
  const as = (asker: Asker = registerItself()) => repositories(database, asker).comments;

  beforeAll(async () => {
    database = await open();
    await markedRegister(database, TEST_DESIGNATIONS);
    directory = await repositories(database, registerItself()).marking.directory(TEST_TODAY);
    for (const [index, name] of Object.keys(TEST_DESIGNATIONS).entries()) {
      const subject = { kind: "recommendation", key: `MARK-${index + 1}` } as const;
      const made = new Map<string, CommentId>();
      for (const [readers, sharedWith] of Object.entries(SHARED)) {
        const comment = testComment(SIGNATURE, { subject, sharedWith });
        await as().appendWritten(comment, EVERYBODY, SIGNATURE);
        made.set(readers, comment.comment);
      }
      written.set(name, made);
    }
  }, 120_000);
  afterAll(() => database.close());

  it("show every viewer, by every way, what their record and they are released to, and nothing else", async () => {
    const differences: string[] = [];
    let cells = 0;
    for (const [who, viewer] of Object.entries(TEST_VIEWERS)) {
      for (const way of WAYS) {
        const asker = { person: null, sight: sightOf(viewer, way) };
        const { live } = repositories(database, asker);
        const counts = new Map((await as(asker).counts(BASE.kind)).map(({ key, total }) => [key, total]));
        for (const [index, [marking, comments]] of [...written].entries()) {
          const designation = TEST_DESIGNATIONS[marking];
          if (designation === undefined) throw new Error(marking);
          const subject = { kind: "recommendation", key: `MARK-${index + 1}` } as const;
          const { rows, total } = await as(asker).list(subject, 100);
          const found = new Set(rows.map(({ comment }) => comment.written.comment));
          const receives = channelAccess(designation, viewer, way === "look" ? "detail" : "api", directory);
          const expected = Object.entries(SHARED).filter(
            ([, sharedWith]) =>
              receives !== "denied" &&
              (viewer.kind !== "partner" || sharedWith.some((country) => country === viewer.country)),
          );
          if (total !== expected.length) differences.push(`${who} to ${way}, ${marking}: counts ${total}`);
          const counted = counts.get(subject.key) ?? 0;
          if (counted !== expected.length) differences.push(`${who} to ${way}, ${marking}: lists ${counted}`);
          const version = await live.versionOf({ kind: "comments", key: formatCommentSubject(subject) });
          if (version !== (receives === "denied" ? null : expected.length)) {
            differences.push(`${who} to ${way}, ${marking}: follows version ${version}`);
          }
          for (const [readers, comment] of comments) {
            cells += 1;
            const shouldSee = expected.some(([name]) => name === readers);
            if (found.has(comment) !== shouldSee)
              differences.push(`${who} to ${way}, ${marking}, ${readers}`);
            if (((await as(asker).find(comment)) !== null) !== shouldSee) {
              differences.push(`${who} to ${way}, ${marking}, ${readers}: found by id`);
            }
          }
        }
      }
    }
    console.log(`comments: ${cells} cells, ${differences.length} differences`);
    expect(differences).toEqual([]);
  });

  it("on data holdings and collaborations, which carry no marking, are read and written at home alone", async () => {
    const holding = testHolding(1, "JPN");
    const register = repositories(database, registerItself());
    await register.pooling.appendHolding(holding.id, 0, { holding, reason: "Read." }, SIGNATURE);
    await register.collaborations.found(testFounding("chip-tools"), "Agreed.", SIGNATURE);
    const subjects = [
      { kind: "data-holding", key: holding.id },
      { kind: "collaboration", key: "chip-tools" },
    ] as const;
    for (const subject of subjects) {
      const internal = testComment(SIGNATURE, { subject });
      const shared = testComment(SIGNATURE, { subject, sharedWith: ["JPN", "GBR"] });
      for (const comment of [internal, shared]) await as().appendWritten(comment, EVERYBODY, SIGNATURE);
      for (const [who, viewer] of Object.entries(TEST_VIEWERS)) {
        for (const way of WAYS) {
          const asker = { person: null, sight: sightOf(viewer, way) };
          const isAtHome = viewer.kind === "agency" || viewer.kind === "contractor";
          const seen = await as(asker).list(subject, 100);
          const found = await as(asker).findRecord(subject);
          expect([who, way, subject.kind, seen.total, found !== null]).toEqual([
            who,
            way,
            subject.kind,
            isAtHome ? 2 : 0,
            isAtHome,
          ]);
          expect((await as(asker).find(shared.comment)) !== null).toBe(isAtHome);
          if (isAtHome) continue;
          const writing = as(asker).appendWritten(
            testComment(SIGNATURE, { subject, sharedWith: ["JPN", "GBR"] }),
            EVERYBODY,
            SIGNATURE,
          );
          await expect(writing).rejects.toThrow(/row-level security/);
        }
      }
    }
    const missing = { kind: "collaboration", key: "nobody-works" } as const;
    expect(await as().findRecord(missing)).toBeNull();
  });

  it("are nobody's to see or write who is not known", async () => {
    const stranger = { person: null, sight: NO_SIGHT };
    expect(await as(stranger).findRecord(BASE)).toBeNull();
    expect(await as(stranger).list(BASE, 100)).toEqual({ rows: [], total: 0, version: 0 });
    expect(await as(stranger).counts("recommendation")).toEqual([]);
    const attempt = as(stranger).appendWritten(
      testComment(SIGNATURE, { subject: BASE }),
      EVERYBODY,
      SIGNATURE,
    );
    await expect(attempt).rejects.toThrow(/row-level security/);
  });

  it("are not written from abroad for our own government alone, nor on records out of sight", async () => {
    const japan = TEST_VIEWERS["official of Japan"];
    if (japan === undefined) throw new Error("no official of Japan");
    const asker = { person: null, sight: sightOf(japan, "look") };
    const write = (subject: CommentSubject, sharedWith: readonly string[]) =>
      as(asker).appendWritten(testComment(SIGNATURE, { subject, sharedWith }), EVERYBODY, SIGNATURE);
    await expect(write(BASE, [])).rejects.toThrow(/row-level security/);
    await expect(write(BASE, ["EU"])).rejects.toThrow(/row-level security/);
    const noforn = [...written.keys()].indexOf("noforn") + 1;
    const hidden = { kind: "recommendation", key: `MARK-${noforn}` } as const;
    await expect(write(hidden, ["JPN"])).rejects.toThrow(/row-level security/);
    await write(BASE, ["JPN"]);
    expect((await as(asker).list(BASE, 100)).total).toBe(1);
  });

  it("tell whom they name, also when they come from abroad, where nobody reads what others are told", async () => {
    const japan = TEST_VIEWERS["official of Japan"];
    if (japan === undefined) throw new Error("no official of Japan");
    const asker = { person: null, sight: sightOf(japan, "look") };
    const comment = testComment(SIGNATURE, { subject: BASE, sharedWith: ["JPN"], mentions: [NIST] });
    await as(asker).appendWritten(comment, ({ agency }) => agency === "NIST", SIGNATURE);
    const { notices } = repositories(database, registerItself());
    const news = (await notices.untoldNews()).filter(({ key }) => key.includes(comment.comment));
    expect(news).toMatchObject([
      { kind: "mentioned", about: "BASE-1", to: officerOf("NIST"), because: "mentioned", suspense: null },
    ]);
    const visible = await database.read(asker, ({ rows }) => rows(sql`select key from news`));
    expect(visible).toEqual([]);
  });

  it("tell nobody who may not read them, and after a correction only those named anew", async () => {
    const mentions: readonly Mention[] = [NIST, { kind: "person", person: officerOf("NSF") }];
    const comment = testComment(SIGNATURE, { subject: BASE, mentions: [NIST] });
    await as().appendWritten(comment, () => false, SIGNATURE);
    const stored = await as().find(comment.comment);
    if (stored === null) throw new Error("it is gone");
    const { by, at } = SIGNATURE;
    const entry = { kind: "corrected", text: "NSF too.", mentions, by, at } as const;
    const before = await as().list(BASE, 100);
    expect(await as().append(stored, entry, EVERYBODY, SIGNATURE)).toEqual({ ok: true, value: 2 });
    expect(await as().list(BASE, 100)).toMatchObject({ total: before.total, version: before.version + 1 });
    const { notices } = repositories(database, registerItself());
    const news = (await notices.untoldNews()).filter(({ key }) => key.includes(comment.comment));
    expect(news.map(({ to }) => to)).toEqual([officerOf("NSF")]);
    const late = await as().append(stored, entry, EVERYBODY, SIGNATURE);
    expect(late).toEqual({ ok: false, error: { code: "sequence-moved", expected: 1, actual: 2 } });
  });

  it("are found by the last ones, oldest first, with how many there are", async () => {
    const subject = { kind: "recommendation", key: "MARK-1" } as const;
    const whole = await as().list(subject, 100);
    const { rows, total } = await as().list(subject, 2);
    expect([total, whole.rows.length]).toEqual([3, 3]);
    expect(rows.map(({ comment }) => comment.written.comment)).toEqual(
      whole.rows.slice(1).map(({ comment }) => comment.written.comment),
    );
  });

  it("say in the audit what they say, which names the first that differs, to those alone who read the record", async () => {
    const { audit } = repositories(database, registerItself());
    expect((await audit.verify()).breaks).toBe(0);
    const privileged = written.get("privileged")?.get("internal");
    const chain = `comment:${privileged}`;
    const rowsFor = (asker: Asker) =>
      database.read(asker, ({ rows }) => rows(sql`select 1 from audit_rows where chain = ${chain}`));
    const sightFor = (name: string) => {
      const viewer = TEST_VIEWERS[name];
      if (viewer === undefined) throw new Error(name);
      return { person: null, sight: sightOf(viewer, "look") };
    };
    expect(await rowsFor({ person: null, sight: REGISTER_SIGHT })).toHaveLength(1);
    expect(await rowsFor(sightFor("officer of NIST"))).toHaveLength(1);
    expect(await rowsFor(sightFor("officer of NSF"))).toHaveLength(0);
    await database.asOwner(({ db }) =>
      db.execute(sql`
        update comment_entries set entry = jsonb_set(entry, '{text}', '"Altered."') where comment = ${privileged}
      `),
    );
    const broken = await audit.verify();
    expect([broken.breaks, broken.firstBreak?.record]).toEqual([1, chain]);
  });
});
