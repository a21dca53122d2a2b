import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refused, refusedWith } from "../testing/refused.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

async function seen(key: string) {
  const reader = await api.as("reader");
  return { recommendation: key, version: (await reader.recommendation.get({ key })).version };
}

describe("dependencies", () => {
  it("that would close a cycle are refused, and the cycle is shown", async () => {
    const coordinator = await api.as("nsc-coordinator");
    const call = coordinator.dependency.add({ ...(await seen("DATA-1")), prerequisite: "STD-1" });
    expect(await refused(call)).toMatchObject({
      code: "dependency-cycle",
      cycle: ["DATA-1", "STD-1", "DATA-4", "DATA-2", "DATA-1"],
    });
  });

  it("are added by the lead or the White House coordinator, and removed with a reason", async () => {
    const coordinator = await api.as("nsc-coordinator");
    const prerequisite = "DATA-1";
    await coordinator.dependency.add({ ...(await seen("DATA-3")), prerequisite });
    const { dependencies, health } = await coordinator.recommendation.get({ key: "DATA-3" });
    expect(dependencies.edges).toContainEqual({ dependent: "DATA-3", prerequisite });
    expect(health.findings).toContainEqual({ kind: "blocked", by: [prerequisite] });

    expect(await refusedWith(coordinator.dependency.add({ ...(await seen("DATA-3")), prerequisite }))).toBe(
      "dependency-unchanged",
    );
    expect(
      await refusedWith(coordinator.dependency.remove({ ...(await seen("DATA-3")), prerequisite })),
    ).toBe("reason-missing");
    await coordinator.dependency.remove({ ...(await seen("DATA-3")), prerequisite, reason: "Not needed." });
  });

  it("are refused to officers and for recommendations that do not exist", async () => {
    const officer = await api.as("nist-officer");
    expect(
      await refusedWith(officer.dependency.add({ ...(await seen("STD-1")), prerequisite: "HOME-1" })),
    ).toBe("role-not-allowed");
    expect(
      await refusedWith(
        officer.dependency.remove({ ...(await seen("STD-1")), prerequisite: "DATA-4", reason: "x" }),
      ),
    ).toBe("role-not-allowed");
    const coordinator = await api.as("nsc-coordinator");
    expect(
      await refusedWith(coordinator.dependency.add({ ...(await seen("STD-1")), prerequisite: "NONE-1" })),
    ).toBe("not-found");
  });
});
