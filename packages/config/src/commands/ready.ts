const POLL_MILLISECONDS = 200;
const REQUEST_MILLISECONDS = 5_000;

/** Waits until the address answers with a status below 400; fails after the given seconds. */
export async function untilReady(url: string, seconds: number): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  let last = "no answer";

  while (performance.now() < deadline) {
    last = await statusOf(url);
    if (last === "ready") return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
  }
  throw new Error(`${url} was not ready after ${seconds} s (${last}).`);
}

async function statusOf(url: string): Promise<string> {
  try {
    const reply = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(REQUEST_MILLISECONDS) });
    await reply.body?.cancel();
    return reply.status < 400 ? "ready" : `status ${reply.status}`;
  } catch {
    return "no answer";
  }
}
