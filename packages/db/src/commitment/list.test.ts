import {
  type CalendarDate,
  type CommitmentRecord,
  commitmentAfter,
  OBLIGATION_STATES,
  obligationStandings,
  type Word,
} from "@entente/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CommitmentFilters, CommitmentRepository } from "../commitment-port.ts";
import { type Database, registerItself } from "../database.ts";
import { CursorInvalid } from "../list/cursor.ts";
import { repositories } from "../repositories.ts";
import { EU, testHistories } from "../testing/commitments.ts";
import { ENGINES } from "../testing/engines.ts";
import { SEED_SIGNATURE, TEST_TODAY, testKey, testRecord } from "../testing/records.ts";
import { fillRegister } from "../testing/register.ts";
import { registerCommitments } from "./register-commitments.ts";

const WHOLE: CommitmentFilters = {
  forums: [],
  countries: [],
  technologies: [],
  states: [],
  word: "claimed",
  isDisputed: false,
  recommendation: null,
};
const HISTORIES = testHistories(120, 7);
const RECORDS = HISTORIES.map(commitmentAfter);
const DAYS = [
  "2024-12-31",
  "2025-01-01",
  TEST_TODAY,
  "2030-01-01",
] as readonly string[] as readonly CalendarDate[];

describe.each(ENGINES)("lists of commitments on $name", ({ open }) => {
  let database: Database;
  let commitments: CommitmentRepository;

  beforeAll(async () => {
    database = await open();
    await fillRegister(database, [testRecord("CHIP-1")]);
    await registerCommitments(database, HISTORIES, SEED_SIGNATURE);
    ({ commitments } = repositories(database, registerItself(SEED_SIGNATURE.by.person)));
  });
  afterAll(() => database.close());

  const keysOf = async (filters: Partial<CommitmentFilters>, today: CalendarDate = TEST_TODAY) => {
    const page = await commitments.list({ ...WHOLE, ...filters, cursor: null, limit: 200 }, today);
    return page.rows.map(({ record }) => record.commitment.key).toSorted();
  };
  const expected = (test: (record: CommitmentRecord) => boolean) =>
    RECORDS.filter(test)
      .map(({ commitment }) => commitment.key)
      .toSorted();
  const isIn = (record: CommitmentRecord, state: string, word: Word, today: CalendarDate) =>
    obligationStandings(record, today).some((standing) => standing[word]?.state === state);

  it.each(DAYS)("find every state of either word on %s as the domain decides it", async (today) => {
    for (const word of ["claimed", "verified"] as const) {
      for (const state of OBLIGATION_STATES) {
        const found = await keysOf({ states: [state], word }, today);
        expect([word, state, found]).toEqual([
          word,
          state,
          expected((record) => isIn(record, state, word, today)),
        ]);
      }
    }
  });

  it("look for country, state and dispute in the same obligation", async () => {
    const ofUnion = expected((record) =>
      obligationStandings(record, TEST_TODAY).some(
        ({ owedBy, claimed }) => owedBy.country === EU.country && claimed.state === "kept",
      ),
    );
    expect(await keysOf({ countries: [EU.country], states: ["kept"] })).toEqual(ofUnion);
    const disputed = expected((record) =>
      obligationStandings(record, TEST_TODAY).some(({ dispute }) => dispute.length > 0),
    );
    expect(disputed.length).toBeGreaterThan(0);
    expect(await keysOf({ isDisputed: true })).toEqual(disputed);
    const linked = expected(({ commitment }) => commitment.recommendations.includes(testKey("CHIP-1")));
    expect(await keysOf({ recommendation: testKey("CHIP-1") })).toEqual(linked);
  });

  it("count what matches as the domain decides it", async () => {
    const { states, countries, forums, disputed } = await commitments.facets(WHOLE, TEST_TODAY);
    expect(states).toEqual(
      OBLIGATION_STATES.flatMap((value) => {
        const count = RECORDS.filter((record) => isIn(record, value, "claimed", TEST_TODAY)).length;
        return count === 0 ? [] : [{ value, count }];
      }),
    );
    expect([countries, forums]).toEqual([
      [
        { value: "EU", count: 120 },
        { value: "USA", count: 120 },
      ],
      [{ value: "ttc", count: 120 }],
    ]);
    expect(disputed).toBe((await keysOf({ isDisputed: true })).length);
    const none = await commitments.facets({ ...WHOLE, forums: ["quad" as never] }, TEST_TODAY);
    expect(none).toEqual({ forums: [], countries: [], states: [], disputed: 0 });
  });

  it("come page by page, newest first and then by number, each once", async () => {
    const seen: string[] = [];
    const days: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await commitments.list({ ...WHOLE, cursor, limit: 17 }, TEST_TODAY);
      expect(page.total).toEqual({ count: 120, isCapped: false });
      seen.push(...page.rows.map(({ record }) => record.commitment.key));
      days.push(...page.rows.map(({ record }) => record.commitment.madeOn));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen.toSorted()).toEqual(RECORDS.map(({ commitment }) => commitment.key).toSorted());
    expect(days).toEqual(days.toSorted().toReversed());
    const ofDay = seen.filter((_, index) => days[index] === days[0] && seen[index]?.startsWith("GEN1-"));
    const numbers = ofDay.map((key) => Number(key.slice(key.indexOf("-") + 1)));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  it("take no cursor of another question, nor one that was made up", async () => {
    const { nextCursor } = await commitments.list({ ...WHOLE, cursor: null, limit: 5 }, TEST_TODAY);
    const other = commitments.list({ ...WHOLE, states: ["kept"], cursor: nextCursor, limit: 5 }, TEST_TODAY);
    await expect(other).rejects.toThrow(CursorInvalid);
    for (const cursor of ["", "x", Buffer.from("[1,2]").toString("base64url"), "A".repeat(600)]) {
      await expect(commitments.list({ ...WHOLE, cursor, limit: 5 }, TEST_TODAY)).rejects.toThrow(
        CursorInvalid,
      );
    }
  });
});
