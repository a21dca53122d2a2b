import { describe, expect, it } from "vitest";
import { type Course, onTheWay, overtakenAt } from "./overtaking.ts";
import { quotientAt } from "./quotient.ts";

/** A score that goes in a line. */
function line(at0: number, at1: number): Course {
  const order = { numeratorAt0: at0, numeratorAt1: at1, divisorAt0: 1, divisorAt1: 1 };
  return { order, scoreAt: (weight) => quotientAt(order, weight) };
}

describe("overtakenAt", () => {
  it("is where the rival gets ahead on the way, and absent on the other way", () => {
    const [own, rival] = [line(0.8, 0.2), line(0.2, 0.8)];
    expect(overtakenAt([own], rival, 0.25, 1)).toBeCloseTo(0.5, 12);
    expect(overtakenAt([own], rival, 0.25, 0)).toBeNull();
  });

  it("is the present weight where the two are level there and the rival is ahead beyond", () => {
    expect(overtakenAt([line(0.8, 0.2)], line(0.2, 0.8), 0.5, 1)).toBe(0.5);
  });

  it("asks for the best of several, and is absent against an equal", () => {
    const own = [line(0.8, 0.2), line(0.1, 0.9)];
    expect(overtakenAt(own, line(0.3, 0.7), 0.1, 1)).toBeNull();
    expect(overtakenAt([line(0.4, 0.6)], line(0.4, 0.6), 0.5, 0)).toBeNull();
  });

  it("finds a rival that is ahead for a while only", () => {
    const order = { numeratorAt0: 0, numeratorAt1: 0.5, divisorAt0: 1, divisorAt1: 0 };
    const rival = { order, scoreAt: (weight: number) => quotientAt(order, weight) };
    const at = overtakenAt([line(0.5, 0.5)], rival, 0.1, 1);
    expect(at).toBeCloseTo(0.5, 12);
  });
});

describe("onTheWay", () => {
  it("meets what lies between in the order of going, without the ends", () => {
    expect(onTheWay([0.9, 0.3, 0.2, 1, 0], 0.25, 1)).toEqual([0.3, 0.9]);
    expect(onTheWay([0.9, 0.1, 0.2, 1, 0], 0.25, 0)).toEqual([0.2, 0.1]);
  });
});
