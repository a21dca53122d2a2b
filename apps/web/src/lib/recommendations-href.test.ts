import { describe, expect, it } from "vitest";
import { recommendationsHref } from "./recommendations-href.ts";

describe("recommendationsHref", () => {
  it("leads to the whole list without values", () => {
    expect(recommendationsHref()).toBe("/recommendations");
  });

  it("puts facets in one fixed order, so that equal lists have equal addresses", () => {
    const address = "/recommendations?agency=DOC&health=late";
    expect(recommendationsHref({ health: "late", agency: "DOC" })).toBe(address);
    expect(recommendationsHref({ agency: "DOC", health: "late" })).toBe(address);
  });

  it("repeats a facet that has several values and keeps a share readable", () => {
    expect(recommendationsHref({ share: ["DOC:implemented", "NIST:implemented"] })).toBe(
      "/recommendations?share=DOC:implemented&share=NIST:implemented",
    );
  });

  it("encodes what could end a value early", () => {
    expect(recommendationsHref({ theme: "a&b=c" })).toBe("/recommendations?theme=a%26b%3Dc");
  });
});
