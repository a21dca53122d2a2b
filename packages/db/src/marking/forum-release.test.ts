import type { CalendarDate, CountryCode, Instant, RecommendationId, RollEntry } from "@entente/domain";
import { sightOf } from "@entente/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, registerItself } from "../database.ts";
import type { Repositories } from "../ports.ts";
import { repositories } from "../repositories.ts";
import { ENGINES } from "../testing/engines.ts";
import { TEST_SOURCE, TTC, testJoining, testSetup } from "../testing/forum.ts";
import { TEST_DESIGNATIONS } from "../testing/markings.ts";
import { SEED_SIGNATURE, testKey, testRecord } from "../testing/records.ts";
import { fillRegister } from "../testing/register.ts";

const KEY = testKey("MARK-1");
const dayOf = (text: string) =>
  ({ on: text, precision: "day" }) as Extract<RollEntry, { kind: "left" }>["left"];
const signedOn = (day: string) => ({ ...SEED_SIGNATURE, at: `${day}T12:00:00.000Z` as Instant });

describe.each(ENGINES)("a release to a forum on $name", ({ open }) => {
  let database: Database;
  let register: Repositories;

  beforeAll(async () => {
    database = await open();
    const record = testRecord("MARK-1");
    register = await fillRegister(database, [record]);
    await register.forum.setups.append(TTC, 0, testSetup("TTC"), "Founded.", signedOn("2026-02-01"));
    await register.forum.rolls.append(TTC, 0, testJoining("EU"), "It sits there.", signedOn("2026-02-01"));
    await mark(record.recommendation.id);
  });
  afterAll(() => database.close());

  async function mark(id: RecommendationId): Promise<void> {
    const designation = TEST_DESIGNATIONS["rel to a forum"];
    if (designation === undefined) throw new Error("nothing is released to a forum");
    const entry = { kind: "changed", designation, reason: "For the forum.", request: null } as const;
    const saved = await register.marking.append(id, entry, 0, signedOn("2026-02-02"));
    if (!saved.ok) throw new Error(saved.error.code);
  }
  async function isSeenBy(country: string): Promise<boolean> {
    const sight = sightOf({ kind: "partner", country: country as CountryCode, person: null }, "look");
    const { recommendations } = repositories(database, { person: null, sight });
    return (await recommendations.find(KEY)) !== null;
  }

  it("reaches who sits there, from the entry in the roll on", async () => {
    expect([await isSeenBy("EU"), await isSeenBy("JPN")]).toEqual([true, false]);
    const joining = await register.forum.rolls.append(
      TTC,
      1,
      testJoining("JPN"),
      "It came.",
      signedOn("2026-03-01"),
    );
    expect(joining.ok).toBe(true);
    expect([await isSeenBy("EU"), await isSeenBy("JPN")]).toEqual([true, true]);
  });

  it("ends for who left, on the day on which they leave and not before", async () => {
    const left: RollEntry = {
      kind: "left",
      country: "EU" as CountryCode,
      left: dayOf("2026-06-01"),
      source: TEST_SOURCE,
    };
    const leaving = await register.forum.rolls.append(TTC, 2, left, "It leaves.", signedOn("2026-03-02"));
    expect(leaving.ok).toBe(true);
    expect([await isSeenBy("EU"), await isSeenBy("JPN")]).toEqual([true, true]);
    await register.marking.refresh("2026-05-31" as CalendarDate);
    expect(await isSeenBy("EU")).toBe(true);
    await register.marking.refresh(left.left.on);
    expect([await isSeenBy("EU"), await isSeenBy("JPN")]).toEqual([false, true]);
  });

  it("means nobody once the forum no longer meets", async () => {
    const ended = { ...testSetup("TTC"), ended: dayOf("2026-07-01") };
    const saved = await register.forum.setups.append(TTC, 1, ended, "It was closed.", signedOn("2026-07-02"));
    expect(saved.ok).toBe(true);
    expect([await isSeenBy("EU"), await isSeenBy("JPN")]).toEqual([false, false]);
  });

  it("is what the directory of the same day says, for whoever asks", async () => {
    const abroad = repositories(database, {
      person: null,
      sight: sightOf({ kind: "partner", country: "JPN" as CountryCode, person: null }, "look"),
    });
    for (const on of ["2026-05-31", "2026-06-01", "2026-07-02"] as CalendarDate[]) {
      const [forHome, forAbroad] = await Promise.all([
        repositories(database, registerItself()).marking.directory(on),
        abroad.marking.directory(on),
      ]);
      expect(forAbroad.forums).toEqual(forHome.forums);
    }
  });
});
