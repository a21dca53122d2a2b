import { describe, expect, it } from "vitest";
import { isHeldBy, LICENSE_CLASSES, licenseReach } from "./license.ts";

describe("the license of figures", () => {
  it("lets open figures and known facts into every register", () => {
    expect(LICENSE_CLASSES.map(licenseReach)).toEqual([
      "every-register",
      "every-register",
      "by-choice",
      "nowhere",
    ]);
  });

  it("keeps figures that bind what is made from them in optional packs, and unclear ones out of all", () => {
    const held = (isOptional: boolean) => LICENSE_CLASSES.filter((one) => isHeldBy({ isOptional }, one));
    expect(held(false)).toEqual(["open", "general-knowledge"]);
    expect(held(true)).toEqual(["open", "general-knowledge", "share-alike-or-noncommercial"]);
  });
});
