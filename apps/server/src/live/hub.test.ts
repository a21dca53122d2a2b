import { describe, expect, it } from "vitest";
import { liveHub } from "./hub.ts";

const CHIP = { kind: "recommendation", key: "CHIP-1" } as const;

describe("the live hub", () => {
  it("tells a change to those who wait for it, and to nobody who has stopped", () => {
    const hub = liveHub();
    const told: unknown[] = [];
    const stop = hub.wait(CHIP, (version) => told.push(["first", version]));
    hub.wait(CHIP, (version) => told.push(["second", version]));
    hub.wait({ kind: "tasking", key: "CHIP-1" }, (version) => told.push(["third", version]));
    hub.onChange({ ...CHIP, version: 5 });
    stop();
    hub.onChange({ ...CHIP, version: 6 });
    expect(told).toEqual([
      ["first", 5],
      ["second", 5],
      ["second", 6],
    ]);
  });

  it("tells everybody when changes may have been missed", () => {
    const hub = liveHub();
    const told: unknown[] = [];
    hub.wait(CHIP, (version) => told.push(version));
    hub.wait({ kind: "tasking", key: "1" }, (version) => told.push(version));
    hub.onGap();
    expect(told).toEqual([null, null]);
  });
});
