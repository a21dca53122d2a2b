import { availableParallelism, cpus, loadavg, release, totalmem } from "node:os";

/** What the figures depend on beside the program. */
export function machineLines(): readonly string[] {
  const memory = (totalmem() / 1024 ** 3).toFixed(0);
  const model = cpus()[0]?.model ?? "unknown processor";
  return [
    `machine   ${availableParallelism()} cores (${model}), ${memory} GB, ${process.platform} ${release()}`,
    `runtime   Node ${process.versions.node}`,
  ];
}

/** How busy the machine is with everything that runs on it, by its run queue over one minute. */
export function loadText(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}
