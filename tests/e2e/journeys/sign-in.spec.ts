import { expect, test } from "@playwright/test";
import { enterOn, pressUntil } from "../support/keyboard.ts";

test("an officer signs in by keyboard, goes to each section by its letters, and signs out", async ({
  page,
}) => {
  await page.goto("/recommendations");
  await expect(page).toHaveURL(/\/sign-in/u);
  await expect(page.getByText(/unclassified/iu).first()).toBeVisible();
  await enterOn(page, page.getByRole("button", { name: "Sign in as Nico Sample" }));
  await expect(page).toHaveURL(/\/recommendations/u);

  for (const [letter, title] of [
    ["d", "What waits for you"],
    ["a", "Where each agency stands"],
    ["p", "What is late, and why"],
    ["r", "Who owes what"],
  ] as const) {
    const heading = page.getByRole("heading", { level: 1, name: title });
    await pressUntil(page, ["g", letter], (within) => expect(heading).toBeVisible(within));
  }

  await enterOn(page, page.getByRole("button", { name: "Sign out" }));
  await expect(page).toHaveURL(/\/sign-in/u);
  await page.goBack();
  await expect(page).toHaveURL(/\/sign-in/u);
});

test("the session lies in a cookie that scripts cannot read, and nothing of the register lies in the browser", async ({
  page,
  context,
}) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in as Nico Sample" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What waits for you");
  await page.goto("/recommendations/CHIP-1");

  const [session] = (await context.cookies()).filter(({ name }) => name === "entente_session");
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  const kept = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  );
  expect(kept).not.toMatch(/CHIPS|semiconductor/iu);
});
