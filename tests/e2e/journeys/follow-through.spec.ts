import { expect, type Page, test } from "@playwright/test";
import { choose, enterOn, typeInto } from "../support/keyboard.ts";
import { signIn } from "../support/personas.ts";

const PATH = "/follow-through";

async function fillCommitment(page: Page, key: string, second: string): Promise<void> {
  await page.getByLabel("Forum", { exact: true }).selectOption("ttc");
  await page.getByLabel("Made on").fill("2024-04-05");
  await typeInto(page, page.getByLabel("The line"), "Publish a joint report on trusted suppliers.");
  await typeInto(page, page.getByLabel("Document", { exact: true }), "Joint statement of a trial");
  await typeInto(page, page.getByLabel("Place in the document"), "Paragraph 9");
  await typeInto(page, page.getByRole("textbox", { name: "Key", exact: true }), key);
  await page.locator("[name='obligations.0.country']").selectOption("USA");
  await page.locator("[name='obligations.1.country']").selectOption(second);
}

test("a principal sees what the council promised, and that nobody has said what came of it", async ({
  page,
  context,
}) => {
  await signIn(context, "nsc-coordinator");
  await page.goto(`${PATH}?forum=ttc&country=EU`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "What was promised abroad, and whether it was kept",
  );
  await expect(page.locator(".lede")).toContainText(/Of \d+ obligations under \d+ commitments, /u);
  await expect(page.getByRole("rowheader", { name: /TTC3-7/u })).toBeVisible();
  await expect(page.locator("#compared ~ p").first()).toContainText("The numbers are too small to say");

  await enterOn(page, page.getByRole("link", { name: "TTC3-7" }));
  await expect(page.locator("#source ~ p").first()).toContainText("Trade and Technology Council");
  await expect(page.getByText("records no later status")).toBeVisible();
  await enterOn(page, page.locator("#recommendations ~ ul").getByRole("link", { name: "CHIP-2" }));
  await expect(page.locator("#commitments")).toContainText("TTC3-7");
});

test("a line of a communiqué is written down, refused for a country that did not sit there, claimed, disputed and verified", async ({
  page,
  context,
}) => {
  await signIn(context, "analyst");
  await page.goto(`${PATH}/record`);
  await fillCommitment(page, "TRIAL1-1", "JPN");
  await enterOn(page, page.getByRole("button", { name: "Write it down" }));
  await expect(page.locator(".refusal")).toContainText("JPN did not sit at");
  await expect(page.getByRole("textbox", { name: "Key", exact: true })).toHaveValue("TRIAL1-1");
  await page.locator("[name='obligations.1.country']").selectOption("EU");
  await enterOn(page, page.getByRole("button", { name: "Write it down" }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("TRIAL1-1 Publish a joint report");

  await signIn(context, "nsc-coordinator");
  await page.goto(`${PATH}/TRIAL1-1`);
  await enterOn(page, page.getByRole("link", { name: "Say how it stands of what United States owes" }));
  await choose(page, page.locator("input[name=to][value=kept]"));
  await enterOn(page, page.getByRole("button", { name: "Save" }));
  await expect(page.locator(".refusal")).toContainText("“Kept” needs evidence");
  await typeInto(page, page.locator("[name='evidence.0.title']"), "The report");
  await typeInto(page, page.locator("[name='evidence.0.locator']"), "Cover page");
  await page.locator("[name='evidence.0.dated']").fill("2025-01-10");
  await enterOn(page, page.getByRole("button", { name: "Save" }));
  const row = page.getByRole("row", { name: /United States/u });
  await expect(row.locator("[data-label^=Claimed]")).toContainText("Kept");
  await expect(row.locator("[data-label=Verified]")).toContainText("not verified");

  await signIn(context, "analyst");
  await page.goto(`${PATH}/TRIAL1-1/dispute?owedBy=USA`);
  await page.getByLabel("Whose account is it?").selectOption("EU");
  await choose(page, page.locator("input[name=to][value=under-way]"));
  await typeInto(page, page.getByLabel("Reason", { exact: true }), "Only a summary came out.");
  await enterOn(page, page.getByRole("button", { name: "Save" }));
  await expect(row.locator("[data-label='Accounts that differ']")).toContainText("European Union: under way");

  await signIn(context, "verifier");
  await page.goto(`${PATH}/TRIAL1-1/verify?owedBy=USA`);
  await choose(page, page.locator("input[name=to][value=unclear]"));
  await typeInto(page, page.getByLabel(/^Reason/u), "The report names no suppliers.");
  await enterOn(page, page.getByRole("button", { name: "Save" }));
  await expect(row.locator("[data-label^=Claimed]")).toContainText("Kept");
  await expect(row.locator("[data-label=Verified]")).toContainText("Unclear");
  await expect(row.locator("[data-label='Accounts that differ']")).toContainText("None");
  await expect(page.locator("#history ~ details li").first()).toContainText(
    "The verifier on what USA owes: unclear",
  );
});
