import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refused, refusedWith } from "../testing/refused.ts";
import { type Caller, openTestApi, type TestApi } from "../testing/test-api.ts";

const reason = "By the reorganization order.";
const LAB = { agency: "NIST-LAB", name: "A laboratory", parent: "NIST" };

let api: TestApi;
let administrator: Caller;
beforeAll(async () => {
  api = await openTestApi();
  administrator = await api.as("administrator");
});
afterAll(() => api.close());

describe("agencies", () => {
  it("are added below another, moved, retired and taken back, and keep all of it", async () => {
    const { agency } = LAB;
    await administrator.agency.add({ ...LAB, reason });
    await administrator.agency.change({ agency, seen: 1, name: "The laboratory", parent: "DOC", reason });
    await administrator.agency.retire({ agency, seen: 2, reason: "Was closed." });
    expect((await administrator.agency.account({ agency })).agency).toMatchObject({
      name: "The laboratory",
      parent: "DOC",
      isRetired: true,
      sequence: 3,
    });
    await administrator.agency.restore({ agency, seen: 3, reason: "Was opened again." });
    const { history } = await administrator.agency.account({ agency });
    expect(history.map(({ state }) => state.isRetired)).toEqual([false, true, false, false]);
  });

  it("are listed with what rests on them", async () => {
    const { agencies } = await administrator.agency.accounts();
    const doc = agencies.find(({ id }) => id === "DOC");
    expect(doc).toMatchObject({ isRetired: false, below: expect.arrayContaining(["NIST", "NIST-LAB"]) });
    expect(doc?.persons).toBeGreaterThan(0);
    expect(doc?.seats).toBeGreaterThan(0);
  });

  it("are not retired while somebody or something rests on them", async () => {
    const inUse = await refused(administrator.agency.retire({ agency: "NIST", seen: 0, reason }));
    expect(inUse).toMatchObject({ code: "agency-in-use", agency: "NIST", persons: 3 });
  });

  it("take nobody and nothing new once they are retired", async () => {
    await administrator.agency.retire({ agency: "NIST-LAB", seen: 4, reason });
    const add = administrator.person.add({
      person: "late-comer",
      name: "Late Comer",
      role: "reader",
      employment: "federal",
      agency: "NIST-LAB",
      reason,
    });
    expect(await refusedWith(add)).toBe("agency-retired");
    const seat = administrator.seat.add({ seat: "lab-main", agency: "NIST-LAB", title: "Head", reason });
    expect(await refusedWith(seat)).toBe("agency-retired");
    const ada = {
      person: "ada-sample",
      name: "Ada Sample",
      role: "reader",
      agency: "NIST",
      employment: "federal",
      reason,
    } as const;
    await administrator.person.add(ada);
    const moved = administrator.person.change({ ...ada, seen: 1, agency: "NIST-LAB" });
    expect(await refusedWith(moved)).toBe("agency-retired");
    const below = administrator.agency.add({ agency: "SUB-LAB", name: "Below", parent: "NIST-LAB", reason });
    expect(await refusedWith(below)).toBe("agency-retired");
  });

  it("do not stand below themselves, nor below an agency that there is not", async () => {
    const circle = administrator.agency.change({
      agency: "DOC",
      seen: 0,
      name: "Department of Commerce",
      parent: "NIST",
      reason,
    });
    expect(await refused(circle)).toMatchObject({
      code: "agency-below-itself",
      path: ["DOC", "NIST", "DOC"],
    });
    const nowhere = administrator.agency.add({ agency: "NEW-ONE", name: "New", parent: "NASA-X", reason });
    expect(await refusedWith(nowhere)).toBe("not-found");
    expect(await refusedWith(administrator.agency.add({ ...LAB, reason }))).toBe("id-taken");
  });

  it("are the administrator's alone", async () => {
    const coordinator = await api.as("nist-coordinator");
    expect(await refusedWith(coordinator.agency.accounts())).toBe("role-not-allowed");
    expect(await refusedWith(coordinator.agency.retire({ agency: "NIST", seen: 0, reason }))).toBe(
      "role-not-allowed",
    );
  });
});
