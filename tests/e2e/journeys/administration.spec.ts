import { expect, type Page, test } from "@playwright/test";
import { enterOn, typeInto } from "../support/keyboard.ts";
import { pageAs } from "../support/personas.ts";

const WHY = "As the agency asked.";

/** What a tool gets with the token; it is no browser and carries no cookie. */
async function statusWith(page: Page, token: string): Promise<number> {
  const answer = await fetch(new URL("/trpc/desk.mine", page.url()), {
    headers: { authorization: `Bearer ${token}`, "x-entente-client": "journeys" },
  });
  return answer.status;
}

test("an administrator adds a person by keyboard, changes their role and disables them, each with a reason", async ({
  browser,
}) => {
  const page = await pageAs(browser, "administrator");
  const id = `ada-${Date.now()}`;
  await page.goto("/");
  await enterOn(page, page.getByRole("link", { name: "Administration" }));
  await enterOn(page, page.getByRole("link", { name: "Add a person" }));
  await typeInto(page, page.getByLabel("Short name"), id);
  await typeInto(page, page.getByLabel("Name", { exact: true }), "Ada Sample");
  await page.getByLabel("Role").selectOption("reader");
  await page.getByLabel("Agency").selectOption("OMB");
  await page.getByLabel("Employed as").selectOption("contractor");
  await enterOn(page, page.getByRole("button", { name: "Add the person" }));
  await expect(page.getByText("Nothing was saved")).toBeVisible();
  await typeInto(page, page.getByLabel("Why"), WHY);
  await enterOn(page, page.getByRole("button", { name: "Add the person" }));
  await expect(page.getByText("Added. Invite them, so that they can enter.")).toBeVisible();
  await expect(page.getByText("Ada Sample may enter as reader, contractor of OMB.")).toBeVisible();

  await enterOn(page, page.getByRole("link", { name: "Disable" }));
  await typeInto(page, page.getByLabel("Why"), "Has left.");
  await enterOn(page, page.getByRole("button", { name: "Disable this person" }));
  await expect(page.getByText("Ada Sample may not enter.")).toBeVisible();
  await expect(page.getByText("“Has left.”")).toBeVisible();

  await page.goto(`/admin/audit?object=${id}`);
  await expect(page.getByRole("rowheader")).toHaveText(["Person: disable", "Person: add"]);
  await page.getByRole("link", { name: "Check that nothing was altered" }).click();
  await expect(page.getByText("Nothing was altered.")).toBeVisible();
  await page.context().close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`a token is shown once, works for a tool, and ends when it is revoked, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    browser,
  }) => {
    const page = await pageAs(browser, "nsf-officer", { javaScriptEnabled });
    const name = `Dashboard ${javaScriptEnabled}`;
    await page.goto("/account/tokens");
    await page.getByLabel("What it is for").fill(name);
    await page
      .locator('input[name="scope"][value="read-register"]')
      .locator("xpath=following-sibling::label")
      .click();
    await page.getByRole("button", { name: "Make the token" }).click();
    const shown = page.getByText(/^entente_personal_/u);
    await expect(shown).toBeVisible();
    const token = await shown.innerText();
    expect(page.url()).not.toContain("entente_personal");
    expect(await statusWith(page, token)).toBe(200);

    await page.goto("/account/tokens");
    await expect(page.getByRole("rowheader", { name })).toBeVisible();
    expect(await page.content()).not.toContain(token);
    await page.getByRole("button", { name: `Revoke the token for ${name}` }).click();
    await expect(page.getByText("The token is revoked and does nothing any more.")).toBeVisible();
    expect(await statusWith(page, token)).toBe(401);
    await page.context().close();
  });
}

test("an agency on which something rests is not retired, and what rests on it is named", async ({
  browser,
}) => {
  const page = await pageAs(browser, "administrator");
  await page.goto("/admin/agencies/NIST?form=retire");
  await page.getByLabel("Why").fill(WHY);
  await page.getByRole("button", { name: "Retire this agency" }).click();
  await expect(page.getByText(/^NIST has \d+ who may enter, \d+ open shares/u)).toBeVisible();
  await expect(page.getByLabel("Why")).toHaveValue(WHY);
  await page.context().close();
});

test("others see neither the section nor its pages", async ({ browser }) => {
  const page = await pageAs(browser, "nist-officer");
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Recommendations" }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Administration" })).toHaveCount(0);
  for (const path of ["/admin/people", "/admin/seats", "/admin/agencies", "/admin/tokens", "/admin/audit"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: "Not open to you" })).toBeVisible();
  }
  await page.context().close();
});
