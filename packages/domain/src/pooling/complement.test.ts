import { describe, expect, it } from "vitest";
import { holding } from "../testing/holding-builder.ts";
import { complementOf } from "./complement.ts";

const between = (first: object, second: object) =>
  complementOf(holding(1, "GBR", first), holding(2, "USA", second));

describe("complementOf", () => {
  it("says what each brings that the other lacks", () => {
    const first = { modality: "images", populations: ["Travelers", "newborns"] };
    const second = { modality: "Video", populations: ["travelers ", "staff", "athletes"] };
    expect(between(first, second)).toEqual({
      differsInModality: true,
      populations: { onlyFirst: ["newborns"], onlySecond: ["athletes", "staff"], shared: ["travelers"] },
      respects: 2,
    });
  });

  it.each([
    ["the same of the same", { populations: ["staff"] }, { populations: ["Staff"] }, 0],
    ["more of some", { populations: ["staff"] }, { populations: ["staff", "athletes"] }, 1],
    [
      "another kind of the same",
      { modality: "video", populations: ["staff"] },
      { populations: ["staff"] },
      1,
    ],
    ["another kind, of nobody knows whom", { modality: "video" }, { populations: ["staff"] }, 1],
    ["the same kind, of nobody knows whom", { populations: ["staff"] }, {}, 0],
  ])("counts respects in which they are known to differ: %s", (_name, first, second, respects) => {
    expect(between(first, second).respects).toBe(respects);
    expect(between(second, first).respects).toBe(respects);
  });

  it("does not know populations that one side does not name", () => {
    expect(between({ populations: ["staff"] }, {}).populations).toBeNull();
    expect(between({}, { populations: ["staff"] }).populations).toBeNull();
  });
});
