import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refused, refusedWith } from "../testing/refused.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

const CITATION = { kind: "citation", title: "Award notice", locator: "page 3", dated: "2026-11-01" } as const;

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

async function versionOf(key: string): Promise<number> {
  const reader = await api.as("reader");
  return (await reader.recommendation.get({ key })).version;
}

describe("assignment.report", () => {
  it("lets an officer report the agency's own share, and keeps who, when and why", async () => {
    const officer = await api.as("nist-officer");
    const { version } = await officer.assignment.report({
      recommendation: "CHIP-1",
      version: await versionOf("CHIP-1"),
      agency: "NIST",
      to: "in-progress",
      reason: "The program office is staffed.",
    });

    const after = await officer.recommendation.get({ key: "CHIP-1" });
    const share = after.status.implementations.find(({ agency }) => agency === "NIST");
    expect(after.version).toBe(version);
    expect(share).toMatchObject({
      value: "in-progress",
      since: {
        on: "2026-11-22",
        by: { person: "nist-officer", agency: "NIST" },
        reason: "The program office is staffed.",
      },
    });
  });

  it("refuses a report on another agency's share", async () => {
    const officer = await api.as("nist-officer");
    const call = officer.assignment.report({
      recommendation: "CHIP-1",
      version: await versionOf("CHIP-1"),
      agency: "DOC",
      to: "in-progress",
      reason: "x",
    });
    expect(await refusedWith(call)).toBe("agency-not-allowed");
  });

  it("refuses a claim without evidence, and accepts it with a citation", async () => {
    const officer = await api.as("nist-officer");
    const claim = { recommendation: "AI-1", agency: "NIST" } as const;
    const started = await officer.assignment.report({
      ...claim,
      version: await versionOf("AI-1"),
      to: "in-progress",
    });
    const call = officer.assignment.report({ ...claim, version: started.version, to: "implemented" });
    expect(await refusedWith(call)).toBe("evidence-missing");
    await officer.assignment.report({
      ...claim,
      version: started.version,
      to: "implemented",
      evidence: [CITATION],
    });
  });

  it("says what a colleague changed when the same share was reported since, and changes nothing", async () => {
    const [officer, coordinator] = [await api.as("nist-officer"), await api.as("nist-coordinator")];
    const version = await versionOf("AI-2");
    const seen = { recommendation: "AI-2", agency: "NIST", version } as const;
    await coordinator.assignment.report({ ...seen, to: "planned" });

    const refusal = await refused(officer.assignment.report({ ...seen, to: "in-progress" }));
    expect(refusal).toMatchObject({ code: "changed-meanwhile", seen: version, present: version + 1 });
    expect(refusal.code === "changed-meanwhile" && refusal.changes.map(({ by }) => by.person)).toEqual([
      "nist-coordinator",
    ]);
    expect(await versionOf("AI-2")).toBe(version + 1);
  });

  it("does not refuse for a report on another agency's share in between", async () => {
    const [nist, nsf] = [await api.as("nist-officer"), await api.as("nsf-officer")];
    const version = await versionOf("DATA-4");
    await nsf.assignment.report({ recommendation: "DATA-4", agency: "NSF", version, to: "planned" });
    const accepted = await nist.assignment.report({
      recommendation: "DATA-4",
      agency: "NIST",
      version,
      to: "planned",
    });
    expect(accepted.version).toBe(version + 2);
  });

  it("refuses a version that the record never had", async () => {
    const officer = await api.as("nist-officer");
    const call = officer.assignment.report({
      recommendation: "CHIP-1",
      agency: "NIST",
      version: 9999,
      to: "planned",
    });
    expect(await refusedWith(call)).toBe("version-unknown");
  });
});

describe("assignment.givePosition", () => {
  it("lets a coordinator answer for the agency", async () => {
    const coordinator = await api.as("nist-coordinator");
    const seen = { recommendation: "STD-1", version: await versionOf("STD-1"), agency: "NIST" } as const;
    await coordinator.assignment.givePosition({ ...seen, to: "concur" });
    const { status } = await coordinator.recommendation.get({ key: "STD-1" });
    expect(status.positions.find(({ agency }) => agency === "NIST")?.value).toBe("concur");
  });

  it("refuses an answer for another agency", async () => {
    const coordinator = await api.as("state-coordinator");
    const seen = { recommendation: "STD-1", version: await versionOf("STD-1"), agency: "NIST" } as const;
    expect(await refusedWith(coordinator.assignment.givePosition({ ...seen, to: "concur" }))).toBe(
      "agency-not-allowed",
    );
  });
});

describe("assignment.changeContact", () => {
  it("names another seat of the agency and refuses a seat of somebody else", async () => {
    const coordinator = await api.as("nist-coordinator");
    const { version, seats } = await coordinator.recommendation.get({ key: "STD-1" });
    const seatOf = (agency: string) => seats.find((seat) => seat.agency === agency)?.id ?? null;
    const seen = { recommendation: "STD-1", agency: "NIST", alternateContact: null } as const;

    const foreign = coordinator.assignment.changeContact({ ...seen, version, mainContact: seatOf("STATE") });
    expect(await refusedWith(foreign)).toBe("seat-not-of-agency");
    const contracted = coordinator.assignment.changeContact({
      ...seen,
      version,
      mainContact: seatOf("NIST"),
      alternateContact: "nist-analyst",
    });
    expect(await refusedWith(contracted)).toBe("contact-is-contractor");
    await coordinator.assignment.changeContact({ ...seen, version, mainContact: seatOf("NIST") });
  });
});

describe("assignment.changeContactOfMany", () => {
  it("changes all chosen, or none when one of them is refused", async () => {
    const coordinator = await api.as("nist-coordinator");
    const chosen = await Promise.all(
      ["STD-1", "STD-2"].map(async (recommendation) => ({
        recommendation,
        version: await versionOf(recommendation),
      })),
    );
    const notAssigned = { recommendation: "HOME-2", version: await versionOf("HOME-2") };

    const call = coordinator.assignment.changeContactOfMany({
      chosen: [...chosen, notAssigned],
      agency: "NIST",
      mainContact: null,
    });
    expect(await refusedWith(call)).toBe("agency-not-allowed");
    expect(await versionOf("STD-1")).toBe(chosen[0]?.version);

    await coordinator.assignment.changeContactOfMany({ chosen, agency: "NIST", mainContact: null });
    expect(await versionOf("STD-1")).toBe((chosen[0]?.version ?? 0) + 1);
  });
});
