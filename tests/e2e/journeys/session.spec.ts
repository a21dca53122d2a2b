import { expect, type Locator, type Page, test } from "@playwright/test";
import { reason } from "../support/answer.ts";
import { enterOn } from "../support/keyboard.ts";
import { pageAs, signIn } from "../support/personas.ts";

const CLOCK = "**/trpc/session.clock";
const WARNING = "Your session ends soon";

/** Answers what is left of the session with this, instead of the server. */
async function leave(page: Page, secondsLeft: number): Promise<void> {
  await page.route(CLOCK, (route) => route.fulfill({ json: { result: { data: { secondsLeft } } } }));
}

/** Lets the time of a warning pass until the page has asked for its session's clock and shows what follows. */
async function passTimeUntil(page: Page, heading: Locator): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward("12:31");
    await expect(heading).toBeVisible({ timeout: 3_000 });
  }).toPass();
}

test("a person is warned before the session ends, stays by one key, and is told when it has ended", async ({
  page,
  context,
}) => {
  await signIn(context, "reader");
  await page.clock.install();
  await page.goto("/portfolio");
  const dialog = page.getByRole("dialog");

  await expect(async () => {
    const asked = page.waitForResponse(CLOCK, { timeout: 3_000 });
    await page.clock.fastForward("12:31");
    expect((await asked).status()).toBe(200);
  }).toPass();
  await expect(dialog).toBeHidden();

  await leave(page, 140);
  await passTimeUntil(page, dialog.getByRole("heading", { name: WARNING }));
  await expect(dialog).toContainText("In 2 minutes you will be signed out");
  await page.unroute(CLOCK);
  await expect(dialog.getByRole("button", { name: "Stay signed in" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();

  await page.route(CLOCK, (route) => route.fulfill({ status: 401, json: {} }));
  await passTimeUntil(page, dialog.getByRole("heading", { name: "Your session has ended" }));
  await expect(dialog.getByRole("link", { name: "Sign in in a new tab" })).toHaveAttribute(
    "target",
    "_blank",
  );
});

test("a person sees where they are signed in, ends another session, and signs out everywhere", async ({
  browser,
}) => {
  const here = await pageAs(browser, "nec-coordinator");
  const there = await pageAs(browser, "nec-coordinator", { javaScriptEnabled: false });
  await here.goto("/account");
  await expect(here.getByText("You are signed in here and in 1 other place.")).toBeVisible();
  await enterOn(here, here.getByRole("button", { name: /^End the session with/u }));
  await expect(here.getByText("That session has ended.")).toBeVisible();
  await expect(here.getByText("You are signed in here alone.")).toBeVisible();
  await there.goto("/portfolio");
  await expect(there).toHaveURL(/\/sign-in/u);

  await signIn(there.context(), "nec-coordinator");
  await there.goto("/account");
  await there.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(there).toHaveURL(/\/sign-in$/u);
  await here.goto("/account");
  await expect(here).toHaveURL(/\/sign-in\?next/u);
  await here.context().close();
  await there.context().close();
});

test("what was typed is kept when the session ends meanwhile", async ({ page, context }) => {
  await signIn(context, "doc-officer");
  await page.goto("/recommendations/CHIP-1/due");
  await page.locator('input[name="due"]').fill("2031-01-31");
  await reason(page).fill("The committee meets later.");
  await context.clearCookies({ name: "entente_session" });
  const send = page.locator("main form button[type=submit]").last();
  await enterOn(page, send);
  await expect(page.getByRole("alert").filter({ hasText: "Your session has ended" })).toBeVisible();
  await expect(reason(page)).toHaveValue("The committee meets later.");
  await expect(page.getByRole("link", { name: "Sign in in a new tab" })).toHaveAttribute("href", "/sign-in");

  await signIn(context, "doc-officer");
  await enterOn(page, send);
  await expect(page.getByText("Your session has ended")).toHaveCount(0);
});
