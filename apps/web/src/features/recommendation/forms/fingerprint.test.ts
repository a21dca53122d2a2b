import { describe, expect, it } from "vitest";
import { withFingerprints } from "./fingerprint.ts";

/** SHA-256 of "abc". Source: FIPS 180-4, NIST's example values. */
const ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

describe("withFingerprints", () => {
  it("keeps the fingerprint and the name of a chosen file, not the file", async () => {
    const data = new FormData();
    data.set("evidence.1.title", "");
    data.set("evidence.1.file", new File(["abc"], "minutes.pdf"));
    const typed = await withFingerprints(data);
    expect(Object.fromEntries(typed)).toEqual({
      "evidence.1.title": "minutes.pdf",
      "evidence.1.sha256": ABC,
    });
  });

  it("keeps a title that was typed, and takes the file's fingerprint over one that was pasted", async () => {
    const data = new FormData();
    data.set("evidence.0.title", "Minutes of May");
    data.set("evidence.0.sha256", "00");
    data.set("evidence.0.file", new File(["abc"], "minutes.pdf"));
    const typed = await withFingerprints(data);
    expect(Object.fromEntries(typed)).toEqual({
      "evidence.0.title": "Minutes of May",
      "evidence.0.sha256": ABC,
    });
  });

  it("drops a file field in which nothing was chosen, and keeps repeated values", async () => {
    const data = new FormData();
    data.append("choice", "a");
    data.append("choice", "b");
    data.set("evidence.0.file", new File([], ""));
    const typed = await withFingerprints(data);
    expect([...typed]).toEqual([
      ["choice", "a"],
      ["choice", "b"],
    ]);
  });
});
