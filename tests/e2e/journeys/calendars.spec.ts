import { expect, type Page, test } from "@playwright/test";
import { pageAs } from "../support/personas.ts";

/** What a calendar program gets there; it is no browser and carries no cookie. */
async function answerAt(address: string): Promise<{ readonly status: number; readonly text: string }> {
  const answer = await fetch(address);
  return { status: answer.status, text: await answer.text() };
}

/** The address as the page shows it, on the origin under test. */
async function shownAddress(page: Page): Promise<string> {
  const shown = page.getByText(/\/calendar\/entente_calendar_/u);
  await expect(shown).toBeVisible();
  return new URL(new URL(await shown.innerText()).pathname, page.url()).href;
}

for (const javaScriptEnabled of [true, false]) {
  test(`a forum's calendar is given away once, read by a program, and ends when it is revoked, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    browser,
  }) => {
    const page = await pageAs(browser, "ntia-officer", { javaScriptEnabled });
    await page.goto("/forums/table/ttc");
    await page.getByRole("link", { name: "Add it to a calendar" }).click();
    await page.getByRole("button", { name: "Make the address" }).click();
    const address = await shownAddress(page);
    expect(page.url()).not.toContain("entente_calendar_");
    const read = await answerAt(address);
    expect(read.status).toBe(200);
    expect(read.text.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);

    await page.goto("/account/calendars");
    expect(await page.content()).not.toContain("entente_calendar_");
    await expect(page.getByRole("cell", { name: "Today" }).first()).toBeVisible();
    await page
      .getByRole("button", { name: /^Revoke the calendar of / })
      .first()
      .click();
    await expect(page.getByText("nobody reads the calendar there any more")).toBeVisible();
    const gone = await answerAt(address);
    expect([gone.status, gone.text.includes("revoked")]).toEqual([410, true]);
    await page.context().close();
  });
}
