import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refused, refusedWith } from "../testing/refused.ts";
import { type Caller, openTestApi, type TestApi } from "../testing/test-api.ts";

const reason = "As the agency asked.";
const TODAY = "2026-11-22";

let api: TestApi;
let administrator: Caller;
beforeAll(async () => {
  api = await openTestApi();
  administrator = await api.as("administrator");
});
afterAll(() => api.close());

describe("seats", () => {
  it("are listed with who holds them, and a vacancy as one", async () => {
    const { seats } = await administrator.seat.list({});
    const vacant = seats.filter(({ holder }) => holder === null);
    expect([seats.length > vacant.length, vacant.length > 0]).toEqual([true, true]);
    const { seats: own } = await administrator.seat.list({ agency: "NIST" });
    expect(own.map(({ contact }) => contact)).toEqual(expect.arrayContaining(["main", "alternate"]));
    expect(await refusedWith(administrator.seat.get({ seat: "no-such-seat" }))).toBe("not-found");
  });

  it("are added, renamed, filled and left, and keep all of it", async () => {
    const seat = "nist-third";
    const profile = { title: "Adviser", contact: null };
    await administrator.seat.add({ seat, agency: "NIST", ...profile, reason });
    await administrator.seat.change({ seat, seen: 1, ...profile, title: "Senior adviser", reason });
    await administrator.seat.fill({ seat, seen: 2, person: "nist-officer", on: "2026-11-01", reason });
    const filled = await administrator.seat.get({ seat });
    expect(filled.seat).toMatchObject({ holderName: "Nico Sample", since: "2026-11-01", sequence: 3 });
    await administrator.seat.vacate({ seat, seen: 3, reason: "Was lent to another agency." });
    const { seat: left, history } = await administrator.seat.get({ seat });
    expect([left.holder, left.title]).toEqual([null, "Senior adviser"]);
    expect(history.map(({ state }) => state.holder)).toEqual([null, "nist-officer", null, null]);
  });

  it("count from today when no day is given, and from no day ahead or before the present holder's first", async () => {
    const seat = "nist-third";
    await administrator.seat.fill({ seat, seen: 4, person: "nist-officer", reason });
    expect((await administrator.seat.get({ seat })).seat.since).toBe(TODAY);
    const early = administrator.seat.vacate({ seat, seen: 5, on: "2026-11-21", reason });
    expect(await refused(early)).toMatchObject({ code: "change-out-of-order", notBefore: TODAY });
    const ahead = administrator.seat.vacate({ seat, seen: 5, on: "2026-11-23", reason });
    expect(await refused(ahead)).toMatchObject({ code: "change-out-of-order", notAfter: TODAY });
  });

  it("have one main contact at an agency, and holders of that agency who may enter", async () => {
    const second = { seat: "nist-fourth", agency: "NIST", title: "Director", contact: "main" } as const;
    expect(await refusedWith(administrator.seat.add({ ...second, reason }))).toBe("contact-taken");
    const fill = { seat: "nist-third", seen: 5, reason };
    expect(await refusedWith(administrator.seat.fill({ ...fill, person: "doc-officer" }))).toBe(
      "person-not-of-agency",
    );
    expect(await refusedWith(administrator.seat.fill({ ...fill, person: "nobody-here" }))).toBe("not-found");
  });

  it("tell whoever saw an older state that it changed", async () => {
    const late = administrator.seat.vacate({ seat: "nist-third", seen: 2, reason });
    expect(await refused(late)).toMatchObject({ code: "entry-changed-meanwhile", kind: "seat", present: 5 });
  });

  it("are the administrator's alone", async () => {
    const coordinator = await api.as("nist-coordinator");
    const seen = { seat: "nist-main", seen: 0, reason };
    expect(await refusedWith(coordinator.seat.list({}))).toBe("role-not-allowed");
    expect(await refusedWith(coordinator.seat.vacate(seen))).toBe("role-not-allowed");
    expect(await refusedWith(coordinator.seat.fill({ ...seen, person: "nist-officer" }))).toBe(
      "role-not-allowed",
    );
  });
});
