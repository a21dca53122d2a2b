import { expect, type Page } from "@playwright/test";
import { settled } from "../support/settled.ts";

/** Opens the path in its own font: one that comes late is left out until the next visit, so it may take two. */
export async function openInOwnFont(page: Page, path: string): Promise<void> {
  await expect(async () => {
    await page.goto(path);
    await settled(page);
    expect(await page.evaluate(isInOwnFont), "the page is shown in its own font").toBe(true);
  }).toPass();
}

/** Shows the page as who never got its font sees it. */
export async function takeFontsAway(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const sheet of document.styleSheets) {
      for (let index = sheet.cssRules.length - 1; index >= 0; index -= 1) {
        if (sheet.cssRules[index] instanceof CSSFontFaceRule) sheet.deleteRule(index);
      }
    }
  });
  expect(await page.evaluate(isInOwnFont), "the page is shown in its own font").toBe(false);
}

/** Runs in the page: whether text in the first font of the page is as wide as it is without that font. */
function isInOwnFont(): boolean {
  const [own = ""] = getComputedStyle(document.body).fontFamily.split(",");
  const sample = document.body.appendChild(document.createElement("span"));
  sample.textContent = "Technologies that matter to many countries";
  const widthIn = (family: string) => {
    sample.style.fontFamily = family;
    return sample.getBoundingClientRect().width;
  };
  const isOwn = ["monospace", "serif"].every((other) => widthIn(`${own}, ${other}`) !== widthIn(other));
  sample.remove();
  return isOwn;
}
