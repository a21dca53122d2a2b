import type { Page, ViewportSize } from "@playwright/test";

/** Waits until what was asked for is all there: the document loaded, its fonts decided on, its scripts in charge. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("load");
  await page.waitForFunction(isInCharge);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

/** Runs in the page: React marks each element that it has taken over from the server's answer. */
function isInCharge(): boolean {
  const controls = document.querySelectorAll(
    "a[href], button, input:not([type=hidden]), select, textarea, summary",
  );
  return [...controls].every((control) =>
    Object.keys(control).some((key) => key.startsWith("__reactFiber$")),
  );
}

/** Gives the page another size and waits until it has drawn itself in it. */
export async function resize(page: Page, size: ViewportSize): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const moving = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.all(moving.map(({ finished }) => finished));
  });
}
