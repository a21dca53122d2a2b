import { expect, test } from "@playwright/test";
import { choose, enterOn, typeInto } from "../support/keyboard.ts";
import { signIn } from "../support/personas.ts";

test("a tension is stated with its source, seen beside those of the brief, and taken back", async ({
  page,
  context,
}) => {
  await signIn(context, "analyst");
  await page.goto("/tensions");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What pulls against what");
  await expect(page.getByRole("rowheader", { name: /CHIP-1 .* against CHIP-2/u })).toBeVisible();

  await enterOn(page, page.getByRole("link", { name: "State a tension" }));
  await typeInto(page, page.getByLabel("Recommendation", { exact: true }), "TEL-1");
  await typeInto(
    page,
    page.getByLabel(/^How they pull/u),
    "Open interfaces help vendors that are not its own.",
  );
  await typeInto(page, page.locator("[name='source.title']"), "A paper of a trial");
  await typeInto(page, page.locator("[name='source.locator']"), "Page 4");
  await page.locator("[name='source.dated']").fill("2026-01-10");
  await typeInto(page, page.getByLabel("Reason", { exact: true }), "Read in the paper.");
  await enterOn(page, page.getByRole("button", { name: "Save" }));
  await expect(page.locator(".error-summary")).toBeVisible();
  await typeInto(page, page.getByLabel(/^Policy/u), "Support for its own vendors");
  await page.getByLabel(/^Country of the policy/u).selectOption("JPN");
  await enterOn(page, page.getByRole("button", { name: "Save" }));

  const row = page.getByRole("row", { name: /Support for its own vendors/u });
  await expect(row).toContainText("Open interfaces help vendors");

  await page.goto("/recommendations/TEL-1#tensions");
  const counterpart = page.locator("#tensions").getByRole("row", { name: /Support for its own vendors/u });
  await expect(counterpart).toContainText("Stated by people");
  await enterOn(page, counterpart.getByRole("link", { name: /Open interfaces/u }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A tension");
  await page.goto("/tensions");

  await enterOn(page, row.getByRole("link", { name: /^Take it back/u }));
  await typeInto(page, page.getByLabel("Reason", { exact: true }), "The trial is over.");
  await enterOn(page, page.getByRole("button", { name: "Take it back" }));
  await expect(page.getByRole("rowheader", { name: /Support for its own vendors/u })).toHaveCount(0);
});

test("a rivalry that is rated shows as a cost of a coalition, with what nobody rated left open", async ({
  page,
  context,
}) => {
  await signIn(context, "analyst");
  await page.goto("/tensions/rivalry");
  await choose(page, page.locator("input[name=kind][value=commercial-rivalry]"));
  await page.locator("[name='between.0']").selectOption("JPN");
  await page.locator("[name='between.1']").selectOption("KOR");
  await page.getByLabel(/^Technology/u).selectOption("semiconductors");
  await choose(page, page.locator("input[name=level][value='3']"));
  await typeInto(page, page.getByLabel("Reason", { exact: true }), "Both make memory.");
  await typeInto(page, page.locator("[name='source.title']"), "A paper of a trial");
  await typeInto(page, page.locator("[name='source.locator']"), "Page 5");
  await page.locator("[name='source.dated']").fill("2026-01-10");
  await enterOn(page, page.getByRole("button", { name: "Save" }));
  await expect(page.getByRole("rowheader", { name: "Japan and South Korea" })).toBeVisible();

  await page.goto("/coalitions?technology=semiconductors&set=JPN-KOR-USA");
  const cost = page.locator("#rivalry-cost ~ ul").first();
  await expect(cost).toContainText("Commercial rivalry: 3 to 11 of at most 12, with 1 of 3 pairs rated.");
  await expect(cost).toContainText("Redundant capacity: nobody has rated any of 3 pairs");

  await page.goto("/tensions");
  const row = page.getByRole("row", { name: /Japan and South Korea/u });
  await enterOn(page, row.getByRole("link", { name: /^Take it back/u }));
  await typeInto(page, page.getByLabel("Reason", { exact: true }), "The trial is over.");
  await enterOn(page, page.getByRole("button", { name: "Take it back" }));
  await expect(page.locator("#rivalry ~ p").first()).toContainText("what is not rated is not known");
});
