import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { findingsOn } from "../support/findings.ts";
import { choose, enterOn, typeInto } from "../support/keyboard.ts";
import { signIn } from "../support/personas.ts";
import { settled } from "../support/settled.ts";

test("an analyst freezes a ranking by keyboard, rates, and sees what moved since and because of which rating", async ({
  page,
  context,
}) => {
  await signIn(context, "analyst");
  await page.goto("/priorities/runs");
  await enterOn(page, page.getByRole("link", { name: "Freeze today’s ranking" }));
  await typeInto(page, page.getByLabel("Title"), "Before the study of biotechnology");
  await enterOn(page, page.getByRole("button", { name: "Freeze this ranking" }));

  await expect(page).toHaveURL(/\/priorities\/runs\/[^/?]+\?saved=yes/u);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Before the study of biotechnology");
  await expect(page.getByText("is kept with everything that went in")).toBeVisible();
  await expect(page.locator(".lede")).toContainText("the same, to the last digit");
  await settled(page);
  expect(await findingsOn(page)).toEqual([]);
  const run = new URL(page.url()).pathname;
  const frozen = await standingOf(page);

  await rateComplementarityOfBiotechnology(page);

  await page.goto("/priorities/runs");
  await enterOn(page, page.getByRole("link", { name: "What moved since Before the study of biotechnology" }));
  await expect(page).toHaveURL(`${run}?with=today#compared`);
  await expect(page.locator(".lede")).toContainText("the same, to the last digit");
  await settled(page);
  expect(await standingOf(page)).toEqual(frozen);

  const compared = page.locator("#compared");
  await expect(compared).toContainText("1 difference in what went in");
  await expect(
    compared.getByRole("rowheader", { name: "Biotechnology, Complementary strengths" }),
  ).toContainText("(whole chain): level 2 to 3 became level 4.");
  await expect(compared).toContainText(/Alone: .*Biotechnology from \d \(0\.\d\d\) to \d \(0\.\d\d\)/u);
  await expect(compared.getByRole("row", { name: /^Biotechnology \d \(/u })).toBeVisible();
});

test("who freezes after a colleague rated is told so, keeps the title, and can freeze what is there now", async ({
  page,
  context,
}) => {
  await signIn(context, "analyst");
  await page.goto("/priorities/runs/new");
  await typeInto(page, page.getByLabel("Title"), "Fourth quarter 2026");
  await rateFinancialTechnology(context);
  await enterOn(page, page.getByRole("button", { name: "Freeze this ranking" }));

  await expect(page.locator(".refusal")).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("Fourth quarter 2026");
  await page.goto("/priorities/runs/new");
  await typeInto(page, page.getByLabel("Title"), "Fourth quarter 2026");
  await enterOn(page, page.getByRole("button", { name: "Freeze this ranking" }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Fourth quarter 2026");
});

test("who may not freeze is told who may", async ({ page, context }) => {
  await signIn(context, "reader");
  await page.goto("/priorities/runs/new");
  await expect(page.getByText(/^Ask .*analyst/u)).toBeVisible();
  await expect(page.getByRole("button", { name: "Freeze this ranking" })).toHaveCount(0);
});

/** The ranking of the page, row by row as it is read. */
function standingOf(page: Page): Promise<readonly string[]> {
  return page.locator("main table").first().locator("tbody tr").allTextContents();
}

async function rateComplementarityOfBiotechnology(page: Page): Promise<void> {
  const radio = (name: string, value: string) =>
    page.locator(`input[type=radio][name="${name}"][value="${value}"]`);
  await page.goto("/priorities/rate?technology=biotechnology&criterion=complementarity");
  await choose(page, radio("value.kind", "exact"));
  await typeInto(page, page.getByLabel("Value", { exact: true }), "4");
  await choose(page, radio("basis", "public-record"));
  await typeInto(page, page.getByLabel("Title of the source"), "Allied biotechnology");
  await typeInto(page, page.getByLabel("Publisher"), "An institute");
  await typeInto(page, page.getByLabel("Year"), "2026");
  await typeInto(page, page.getByLabel("Place in the source"), "Table 3");
  await typeInto(page, page.getByLabel("Terms of use"), "CC BY 4.0");
  await choose(page, radio("confidence", "medium"));
  await typeInto(
    page,
    page.getByLabel("Reason", { exact: true }),
    "Each ally holds another part of the chain.",
  );
  await enterOn(page, page.getByRole("button", { name: "Save rating" }));
  await expect(page.getByRole("status")).toContainText("level 4");
}

/** A colleague's rating, over the API. */
async function rateFinancialTechnology(context: BrowserContext): Promise<void> {
  const answer = await context.request.post("/trpc/priority.rate", {
    headers: { "x-entente-client": "journeys" },
    data: {
      subject: { kind: "technology", technology: "fintech" },
      criterion: "complementarity",
      seen: 0,
      value: { kind: "exact", value: 2 },
      confidence: "low",
      source: {
        title: "Talk",
        publisher: "OSTP",
        year: 2026,
        license: "Internal",
        locator: "Minutes",
      },
      reason: "Heard so.",
    },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}
