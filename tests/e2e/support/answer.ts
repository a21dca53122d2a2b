import type { Locator, Page } from "@playwright/test";

/** The radio button of a form's first question with this value; its label carries what the value needs. */
export function answer(page: Page, value: string): Locator {
  return page.locator(`input[type=radio][name="to"][value="${value}"]`);
}

/** Chooses that value with a click on its label, as a person with a mouse does. */
export async function pick(page: Page, value: string): Promise<void> {
  await answer(page, value).locator("xpath=following-sibling::label").click();
}

/** The field for the reason; words such as "needs a reason" stand beside other fields too. */
export function reason(page: Page): Locator {
  return page.locator('textarea[name="reason"]');
}
