import { expect, type Locator, type Page } from "@playwright/test";
import { settled } from "./settled.ts";

/** Most stops between the top of a page and anything on it. */
const STOPS_MAXIMUM = 200;

/** Moves the focus with Tab alone until it rests on the target, as a person without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < STOPS_MAXIMUM; stop += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target, `reached with ${STOPS_MAXIMUM} presses of Tab`).toBeFocused();
}

/** How long keys have to take effect before they are pressed again. */
const EFFECT = { timeout: 5_000 };

/**
 * Presses keys of the application until they have had their effect: a page knows none before its script runs, and
 * keys that belong together only when they come soon after each other.
 */
export async function pressUntil(
  page: Page,
  keys: readonly string[],
  effect: (within: typeof EFFECT) => Promise<void>,
): Promise<void> {
  await settled(page);
  await expect(async () => {
    for (const key of keys) await page.keyboard.press(key);
    await effect(EFFECT);
  }).toPass();
}

/** Tabs to the target and presses Enter. */
export async function enterOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Tabs to the field and types into it. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

/** Chooses a radio button by tabbing to its group and pressing the arrow keys. */
export async function choose(page: Page, radio: Locator): Promise<void> {
  const name = await radio.getAttribute("name");
  const group = page.locator(`input[type=radio][name="${name}"]`);
  const count = await group.count();
  for (let stop = 0; stop < STOPS_MAXIMUM; stop += 1) {
    if (await anyHasFocus(group)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Space");
  for (let step = 0; step < count && !(await radio.isChecked()); step += 1)
    await page.keyboard.press("ArrowDown");
  await expect(radio).toBeChecked();
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.first().evaluate((element) => element === document.activeElement);
}

function anyHasFocus(group: Locator): Promise<boolean> {
  return group.evaluateAll((elements) => elements.includes(document.activeElement as HTMLElement));
}
