import type { Page } from "@playwright/test";
import axe from "axe-core";

/** WCAG 2.2 at levels A and AA, target sizes and contrast among them, and what is good practice. */
const EVERYTHING: axe.RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

export interface Finding {
  readonly rule: string;
  readonly targets: readonly string[];
}

/** What axe finds on the page as it stands; axe is put into the page when it is not there yet. */
export async function findingsOn(page: Page, runOnly = EVERYTHING): Promise<readonly Finding[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const { violations } = await axe.run({ runOnly: rules, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => ({
      rule: id,
      targets: nodes.map(({ target }) => target.join(" ")),
    }));
  }, runOnly);
}
