import { expect } from "@playwright/test";
import { findingsOn } from "../support/findings.ts";
import { resize } from "../support/settled.ts";
import { focusState } from "./focus-state.ts";
import { takeFontsAway } from "./fonts.ts";
import { ROUTES, type Route } from "./routes.ts";
import { test, type Visit } from "./visit.ts";

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
/** 1280 pixels at 400 % zoom. Source: WCAG 2.2, success criterion 1.4.10 Reflow. */
const REFLOW = { width: 320, height: 800 };
const STOPS = 25;

for (const route of ROUTES) {
  test.describe(`${nameOf(route)} as ${route.persona ?? "a visitor"}`, () => {
    // One visit serves all of its tests, which only look; they stay together in one worker.
    test.describe.configure({ mode: "default" });
    let visited: Visit;

    test.beforeAll(async ({ visit }) => {
      visited = await visit(route);
    });

    for (const [kind, size] of [
      ["desktop", DESKTOP],
      ["phone", PHONE],
    ] as const) {
      test(`has no accessibility finding at ${kind} width, target sizes and contrast included`, async () => {
        const { page } = visited;
        await resize(page, size);
        expect(await findingsOn(page)).toEqual([]);
      });
    }

    test("reflows at 320 pixels without sideways scrolling", async () => {
      const { page } = visited;
      await resize(page, REFLOW);
      expect(await page.evaluate(sidewaysOverflow)).toBe(0);
    });

    test("never hides the focus, and every stop shows a ring", async () => {
      const { page } = visited;
      await resize(page, DESKTOP);
      for (let stop = 0; stop < STOPS; stop += 1) {
        await page.keyboard.press("Tab");
        const state = await page.evaluate(focusState);
        if (state === null) break;
        if (state.isVisible && state.hasRing) continue;
        await expect.poll(() => page.evaluate(focusState)).toMatchObject({ isVisible: true, hasRing: true });
      }
    });

    test("keeps its targets apart and reflows when its font never comes", async () => {
      const { page } = visited;
      await takeFontsAway(page);
      for (const size of [DESKTOP, PHONE]) {
        await resize(page, size);
        expect(await findingsOn(page, { type: "rule", values: ["target-size"] })).toEqual([]);
      }
      await resize(page, REFLOW);
      expect(await page.evaluate(sidewaysOverflow)).toBe(0);
    });

    test("answers without a violation of its content security policy", () => {
      expect(visited.policyReports).toEqual([]);
    });
  });
}

function nameOf({ path, onward }: Route): string {
  return onward === undefined ? path : `${path} and on to ${onward.link}…${onward.suffix}`;
}

/** Runs in the page: pixels by which it is wider than its window. */
function sidewaysOverflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}
