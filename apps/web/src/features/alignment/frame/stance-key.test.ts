import type { PackId } from "@entente/domain";
import { expect, it } from "vitest";
import { LAW, sampleStance, USA } from "../testing/sample-alignment.ts";
import { stanceKey } from "./stance-key.ts";

it("tells stances of packs from each other and from those of the register", () => {
  const own = sampleStance({ holder: USA, issue: LAW, value: true, sequence: 2 });
  const ofPack = (locator: string) => ({
    ...sampleStance({ holder: USA, issue: LAW, value: true, sequence: 0, source: { locator } }),
    pack: "laws" as PackId,
  });
  const keys = [own, ofPack("page 1"), ofPack("page 2")].map(stanceKey);
  expect(keys[0]).toBe("2");
  expect(new Set(keys).size).toBe(3);
});
