import { THEMES } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { ledgerOf, promotingHref } from "./ledger.ts";

describe("ledgerOf", () => {
  it("sets protection against every other theme", () => {
    const ledger = ledgerOf([
      { value: "data", count: 4 },
      { value: "protection", count: 3 },
      { value: "standards", count: 2 },
    ]);
    expect([ledger.promoting, ledger.protecting]).toEqual([6, 3]);
    expect(ledger.themes.map(({ theme }) => theme)).toEqual([...THEMES]);
    expect(ledger.themes.find(({ theme }) => theme === "regulation")).toMatchObject({ count: 0, href: null });
  });

  it("lists all that promotes", () => {
    expect(promotingHref()).not.toContain("protection");
    expect(promotingHref()).toContain("theme=data&theme=standards");
  });
});
