import { readFileSync } from "node:fs";

/** Loaded into a server before everything else: its clock stands still at the moment in this file, in milliseconds. */
const FILE = process.env["CLOCK_FILE"] ?? "";
const MachineDate = Date;

function moment(): number {
  return Number(readFileSync(FILE, "utf8"));
}

globalThis.Date = new Proxy(MachineDate, {
  apply: () => new MachineDate(moment()).toString(),
  construct: (made, given) => Reflect.construct(made, given.length === 0 ? [moment()] : given),
  get: (made, name) => (name === "now" ? moment : Reflect.get(made, name)),
});
