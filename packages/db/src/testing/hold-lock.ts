import { lockDirectory } from "../engine/directory-lock.ts";

/** A process of its own that takes the lock of a directory, says so, and keeps it until it is killed. */
const [, , directory = "", platform = ""] = process.argv;
await lockDirectory(directory, platform === "linux" ? "linux" : "darwin");
process.send?.("held");
setInterval(() => {}, 60_000);
process.on("disconnect", () => process.exit());
