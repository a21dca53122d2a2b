import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

/** The kernel counts in hundredths, whatever its own clock runs at. */
const TICKS_PER_SECOND = 100;

/** Seconds of processor time that the process has used so far; unlike a clock it does not see what else the machine does. */
export async function processorSeconds(pid: number): Promise<number> {
  return process.platform === "linux" ? secondsInProc(pid) : secondsInPs(pid);
}

async function secondsInProc(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8");
  // The name of the program, in parentheses, may hold spaces; user and system time are the 12th and 13th field after it.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** `[[days-]hours:]minutes:seconds.hundredths` */
async function secondsInPs(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "time=", "-p", String(pid)]);
  const [clock = "", days = "0"] = stdout.trim().split("-").toReversed();
  return clock.split(":").reduce((sum, part) => sum * 60 + Number(part), 0) + Number(days) * 86_400;
}
