import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { signIn } from "../support/personas.ts";
import { ROUTES } from "./routes.ts";

const WIDTHS = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;
/** 1280 pixels at 400 % zoom. Source: WCAG 2.2, success criterion 1.4.10 Reflow. */
const REFLOW = { width: 320, height: 800 };
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const { path, persona } of ROUTES) {
  const name = `${path} as ${persona ?? "a visitor"}`;

  test.describe(name, () => {
    test.beforeEach(async ({ context }) => {
      if (persona !== null) await signIn(context, persona);
    });

    for (const [kind, viewport] of Object.entries(WIDTHS)) {
      test(`has no accessibility finding at ${kind} width, target sizes and contrast included`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport);
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(
          violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target.join(" ")) })),
        ).toEqual([]);
      });
    }

    test("reflows at 320 pixels without sideways scrolling", async ({ page }) => {
      await page.setViewportSize(REFLOW);
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });

    test("never hides the focus, and every stop shows a ring", async ({ page }) => {
      await page.goto(path);
      for (let stop = 0; stop < 25; stop += 1) {
        await page.keyboard.press("Tab");
        const isGone = (await page.evaluate(focusState)) === null;
        if (isGone) break;
        await expect.poll(() => page.evaluate(focusState)).toMatchObject({ isVisible: true, hasRing: true });
      }
    });

    test("answers without a violation of its content security policy", async ({ page }) => {
      const reports: string[] = [];
      page.on("console", (message) => {
        if (message.text().includes("Content Security Policy")) reports.push(message.text());
      });
      await page.goto(path, { waitUntil: "networkidle" });
      expect(reports).toEqual([]);
    });
  });
}

/** Runs in the page: whether what has the focus can be seen and is marked; absent when the focus left the page. */
function focusState(): { what: string; isVisible: boolean; hasRing: boolean } | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return null;
  const [box = focused.getBoundingClientRect()] = focused.getClientRects();
  const middle = document.elementFromPoint(
    box.left + box.width / 2,
    box.top + Math.min(box.height, innerHeight) / 2,
  );
  const style = getComputedStyle(focused);
  const isCovered = middle !== null && !focused.contains(middle) && !middle.contains(focused);
  return {
    what: `${focused.tagName} ${focused.textContent.slice(0, 40)}`,
    isVisible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && !isCovered,
    hasRing: style.outlineStyle !== "none" || style.boxShadow !== "none",
  };
}
