import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refused, refusedWith } from "../testing/refused.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

const CITATION = { kind: "citation", title: "Award notice", locator: "page 3", dated: "2026-11-01" } as const;

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

async function seen(key: string) {
  const reader = await api.as("reader");
  return { recommendation: key, version: (await reader.recommendation.get({ key })).version };
}

describe("recommendation.verify", () => {
  it("is refused to a person of an assigned agency and accepted from a verifier", async () => {
    const officer = await api.as("nist-officer");
    expect(
      await refusedWith(officer.recommendation.verify({ ...(await seen("HOME-4")), to: "addressed" })),
    ).toBe("role-not-allowed");

    const verifier = await api.as("verifier");
    await verifier.recommendation.verify({ ...(await seen("HOME-4")), to: "addressed" });
    expect((await verifier.recommendation.get({ key: "HOME-4" })).status.verification.value).toBe(
      "addressed",
    );
  });

  it("is refused before the lead has claimed a result, and says what is allowed", async () => {
    const verifier = await api.as("verifier");
    const refusal = await refused(
      verifier.recommendation.verify({ ...(await seen("DATA-1")), to: "addressed" }),
    );
    expect(refusal).toMatchObject({ code: "transition-not-allowed", from: "not-assessed", allowed: [] });
  });
});

describe("recommendation.close", () => {
  it("as implemented is refused without verification, then while shares are open, and accepted after both", async () => {
    const verifier = await api.as("verifier");
    const close = async () =>
      verifier.recommendation.close({ ...(await seen("BIO-1")), to: "closed-implemented" });
    expect(await refusedWith(close())).toBe("verification-missing");
    const chip = async () =>
      verifier.recommendation.close({ ...(await seen("CHIP-1")), to: "closed-implemented" });
    await verifier.recommendation.verify({ ...(await seen("CHIP-1")), to: "addressed" });
    expect(await refused(chip())).toMatchObject({
      code: "shares-open",
      open: [{ agency: "DOD" }, { agency: "NSF" }, { agency: "NIST" }],
    });
  });

  it("as not implemented needs an approving official and a reason; reopening needs a reason", async () => {
    const verifier = await api.as("verifier");
    const ending = { to: "closed-not-implemented", reason: "The council did not meet again." } as const;
    const unapproved = verifier.recommendation.close({ ...(await seen("NEXT-2")), ...ending });
    expect(await refusedWith(unapproved)).toBe("approval-missing");
    await verifier.recommendation.close({ ...(await seen("NEXT-2")), ...ending, approvedBy: "Comptroller" });

    const late = verifier.recommendation.verify({ ...(await seen("NEXT-2")), to: "addressed" });
    expect(await refusedWith(late)).toBe("recommendation-closed");
    expect(await refusedWith(verifier.recommendation.reopen(await seen("NEXT-2")))).toBe("reason-missing");
    await verifier.recommendation.reopen({ ...(await seen("NEXT-2")), reason: "New facts." });
    expect((await verifier.recommendation.get({ key: "NEXT-2" })).status.closure.value).toBe("open");
  });

  it("as superseded needs a successor that exists", async () => {
    const verifier = await api.as("verifier");
    const close = async (successor: string) =>
      verifier.recommendation.close({ ...(await seen("NEXT-2")), to: "closed-superseded", successor });
    expect(await refusedWith(close("NONE-1"))).toBe("not-found");
    expect(await refusedWith(close("NEXT-2"))).toBe("successor-invalid");
    await close("NEXT-1");
  });

  it("is refused to everybody but verifiers", async () => {
    const coordinator = await api.as("nsc-coordinator");
    const call = coordinator.recommendation.close({ ...(await seen("NEXT-2")), to: "closed-implemented" });
    expect(await refusedWith(call)).toBe("role-not-allowed");
  });
});

describe("recommendation.resolve", () => {
  const AGREED = { agreedAction: "Send the draft to Congress", official: "Assistant Secretary" };

  it("is for the lead agency", async () => {
    const supporting = await api.as("state-coordinator");
    expect(
      await refusedWith(supporting.recommendation.resolve({ ...(await seen("CHIP-2")), ...AGREED })),
    ).toBe("agency-not-allowed");
    const lead = await api.as("doc-coordinator");
    await lead.recommendation.resolve({ ...(await seen("CHIP-2")), ...AGREED });
    expect((await lead.recommendation.get({ key: "CHIP-2" })).status.resolution).toMatchObject({
      value: "resolved",
      since: { official: "Assistant Secretary" },
    });
  });
});

describe("recommendation.resolve by the White House coordinator", () => {
  it("waits until lead and verifier disagree", async () => {
    const coordinator = await api.as("nsc-coordinator");
    const agreed = { agreedAction: "Settle the account", official: "Deputy Director" };
    const call = async () => coordinator.recommendation.resolve({ ...(await seen("TEL-1")), ...agreed });
    expect(await refusedWith(call())).toBe("follow-up-not-due");
    const lead = await api.as("ntia-officer");
    await lead.recommendation.dispute({ ...(await seen("TEL-1")), reason: "The fund's figures differ." });
    await call();
  });
});

describe("recommendation.dispute", () => {
  it("is for assigned agencies, needs a reason, and waits for the verifier to settle it", async () => {
    const outsider = await api.as("nsf-officer");
    const objection = { reason: "The fund was never paid out." };
    expect(
      await refusedWith(outsider.recommendation.dispute({ ...(await seen("DATA-2")), ...objection })),
    ).toBe("agency-not-allowed");
    const officer = await api.as("state-officer");
    expect(await refusedWith(officer.recommendation.dispute(await seen("DATA-2")))).toBe("reason-missing");
    await officer.recommendation.dispute({ ...(await seen("DATA-2")), ...objection });
    const { status, health } = await officer.recommendation.get({ key: "DATA-2" });
    expect(status.verification.value).toBe("disputed");
    expect(health.findings.map(({ kind }) => kind)).toContain("disputed");
  });
});

describe("recommendation.fileEvidence", () => {
  it("keeps evidence of an assigned agency and refuses it from others", async () => {
    const outsider = await api.as("nsf-officer");
    const filing = { evidence: CITATION, note: "Second round" };
    expect(
      await refusedWith(outsider.recommendation.fileEvidence({ ...(await seen("STD-2")), ...filing })),
    ).toBe("agency-not-allowed");
    const officer = await api.as("nist-officer");
    await officer.recommendation.fileEvidence({ ...(await seen("STD-2")), ...filing });
    const { record } = await officer.recommendation.get({ key: "STD-2" });
    expect(record.evidence).toMatchObject([
      { agency: "NIST", note: "Second round", evidence: { title: "Award notice" } },
    ]);
  });
});

describe("recommendation.changeDue", () => {
  it("sets a first date without a reason, and moves it only with one", async () => {
    const lead = await api.as("doc-officer");
    await lead.recommendation.changeDue({ ...(await seen("CHIP-2")), due: "2027-03-01" });
    expect(
      await refusedWith(lead.recommendation.changeDue({ ...(await seen("CHIP-2")), due: "2027-06-01" })),
    ).toBe("slip-reason-missing");
    await lead.recommendation.changeDue({
      ...(await seen("CHIP-2")),
      due: "2027-06-01",
      reason: "The meeting moved.",
    });
    const { record, health } = await lead.recommendation.get({ key: "CHIP-2" });
    expect(record.schedule).toMatchObject({ originalDue: "2027-03-01", currentDue: "2027-06-01" });
    expect(health.findings).toContainEqual({ kind: "slipped", count: 1, days: 92, milestone: null });
  });

  it("is refused to supporting agencies and for days that have passed", async () => {
    const supporting = await api.as("state-officer");
    expect(
      await refusedWith(
        supporting.recommendation.changeDue({ ...(await seen("CHIP-2")), due: "2027-03-01" }),
      ),
    ).toBe("agency-not-allowed");
    const lead = await api.as("doc-officer");
    expect(
      await refusedWith(lead.recommendation.changeDue({ ...(await seen("CHIP-2")), due: "2020-01-01" })),
    ).toBe("due-date-in-past");
  });
});

describe("recommendation.changeDueOfMany", () => {
  it("moves all chosen or none", async () => {
    const coordinator = await api.as("nsc-coordinator");
    const chosen = [await seen("HOME-1"), await seen("HOME-3")];
    const due = "2027-05-01";
    const mixed = [...chosen, { recommendation: "NONE-1", version: 1 }];
    expect(await refusedWith(coordinator.recommendation.changeDueOfMany({ chosen: mixed, due }))).toBe(
      "not-found",
    );
    expect(await seen("HOME-1")).toEqual(chosen[0]);
    const { accepted } = await coordinator.recommendation.changeDueOfMany({ chosen, due });
    expect(accepted.map(({ recommendation }) => recommendation)).toEqual(["HOME-1", "HOME-3"]);
  });

  it("is refused to readers", async () => {
    const reader = await api.as("reader");
    const call = reader.recommendation.changeDueOfMany({ chosen: [await seen("HOME-1")], due: "2027-05-01" });
    expect(await refusedWith(call)).toBe("role-not-allowed");
  });
});
