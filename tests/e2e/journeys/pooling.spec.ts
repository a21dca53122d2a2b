import { expect, test } from "@playwright/test";
import { enterOn, typeInto } from "../support/keyboard.ts";
import { signIn } from "../support/personas.ts";

test("data of another country are recorded, lead the candidates, are described anew and taken out", async ({
  page,
  context,
}) => {
  await signIn(context, "analyst");
  await page.goto("/pooling");
  await expect(page.locator(".lede")).toContainText("could be pooled across countries");
  await expect(page.getByRole("link", { name: "DATA-1" }).first()).toHaveAttribute(
    "href",
    "/recommendations/DATA-1",
  );

  await enterOn(page, page.getByRole("link", { name: "Record a holding" }));
  await typeInto(page, page.getByLabel("Name of the data"), "Videos of a trial");
  await page.getByLabel("Country").selectOption("JPN");
  await typeInto(page, page.getByLabel("Body that holds them"), "A laboratory of a trial");
  await typeInto(page, page.getByLabel("Domain"), "Face recognition");
  await typeInto(page, page.getByLabel("Kind of data"), "videos");
  await typeInto(page, page.locator("[name='size.amount']"), "many");
  await typeInto(page, page.locator("[name='size.unit']"), "hours");
  await typeInto(page, page.locator("[name='source.title']"), "A catalog of a trial");
  await typeInto(page, page.locator("[name='source.locator']"), "Page 2");
  await page.locator("[name='source.dated']").fill("2026-01-10");
  await typeInto(page, page.locator("[name='reason']"), "All of it is the catalog's.");
  await enterOn(page, page.getByRole("button", { name: "Record holding" }));
  await expect(page.locator(".error-summary")).toContainText("Amount");
  await typeInto(page, page.locator("[name='size.amount']"), "40");
  await enterOn(page, page.getByRole("button", { name: "Record holding" }));
  await expect(page.getByRole("status").filter({ hasText: "Videos of a trial" })).toContainText("version 1");
  await expect(
    page.getByRole("row", { name: /^1\. .*Japan.*Different kinds of data/u }).first(),
  ).toBeVisible();

  await enterOn(page, page.getByRole("link", { name: "Videos of a trial" }));
  await expect(page.locator(".lede")).toContainText("holds 40 hours of videos about face recognition");
  await enterOn(page, page.getByRole("link", { name: "Describe it anew" }));
  await expect(page.getByLabel("Kind of data")).toHaveValue("videos");
  await typeInto(page, page.locator("[name='size.amount']"), "60");
  await typeInto(page, page.locator("[name='reason']"), "The catalog was revised.");
  await enterOn(page, page.getByRole("button", { name: "Save the new version" }));
  await expect(page.getByRole("status").filter({ hasText: "Videos of a trial" })).toContainText("version 2");

  await enterOn(page, page.getByRole("link", { name: "Videos of a trial" }));
  await enterOn(page, page.getByRole("link", { name: "Take it out" }));
  await typeInto(page, page.getByLabel("Reason", { exact: true }), "The trial is over.");
  await enterOn(page, page.getByRole("button", { name: "Take it out" }));
  await expect(page.locator(".lede")).toContainText("took it out of the register");
  await expect(page.getByRole("rowheader", { name: "3, taken out" })).toBeVisible();
  await page.goto("/pooling");
  await expect(page.getByText("A laboratory of a trial")).toHaveCount(0);
});
