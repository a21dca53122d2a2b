import type { Locator, Page } from "@playwright/test";

/** The radio button of a form's first question with this value; its label carries what the value needs. */
export function answer(page: Page, value: string): Locator {
  return page.locator(`input[type=radio][name="to"][value="${value}"]`);
}
