const startedAt = performance.now();

function elapsedSeconds(): string {
  return `${((performance.now() - startedAt) / 1000).toFixed(1).padStart(6)} s`;
}

/** Prints one step of a command with the seconds since the command began. */
export function step(text: string): void {
  console.log(`${elapsedSeconds()}  ${text}`);
}
