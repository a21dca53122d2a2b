import { expect, type Page, test } from "@playwright/test";
import { reason } from "../support/answer.ts";
import { enterOn, tabTo, typeInto } from "../support/keyboard.ts";
import { pageAs, signIn } from "../support/personas.ts";
import { settled } from "../support/settled.ts";

const OWN =
  "growth-potential:50,competition:90,security-stake:80,supply-vulnerability:70,shared-need:100,foundation:90,complementarity:70,room:60,allied-share:50,commercial-rivalry:60,rule-divergence:100,redundancy-pressure:70";

/** Technologies as the order shows them, first to last. */
function places(page: Page) {
  return page.locator(".order tbody th");
}

async function openWeights(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(places(page).first()).toBeVisible();
}

test("a coordinator moves a slider by keyboard, sees the order follow, and saves it with a reason", async ({
  page,
  context,
}) => {
  await signIn(context, "state-coordinator");
  await openWeights(page, "/priorities/weights");
  await expect(page).toHaveURL(/weights=STATE/u);
  await expect(places(page).nth(1)).toContainText("Artificial intelligence");
  await settled(page);

  await tabTo(page, page.getByLabel("Security stake, slider"));
  await page.keyboard.press("Home");
  await expect(page.getByLabel("Security stake", { exact: true })).toHaveValue("0");
  await expect(places(page).nth(1)).toContainText("Telecommunications");
  await expect(page.getByText("up from 3")).toBeVisible();
  await expect(page).toHaveURL(/security-stake:0,.*from=STATE/u);
  await expect(page.getByRole("status").filter({ hasText: "Moved:" })).toContainText(
    "Telecommunications from third to second",
  );

  await enterOn(page, page.getByRole("button", { name: "Save as STATE’s weights…" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What STATE weighs from now on");
  await enterOn(page, page.getByRole("button", { name: "Save 1 change as STATE’s weights" }));
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was saved" })).toContainText(/reason/iu);

  await typeInto(page, reason(page), "Security is weighed by others first.");
  await enterOn(page, page.getByRole("button", { name: "Save 1 change as STATE’s weights" }));
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect(page.getByText("Security is weighed by others first.")).toBeVisible();
});

test("a link with own points shows a colleague the same order", async ({ browser }) => {
  const address = `/priorities/weights?weights=own&points=${OWN.replace("security-stake:80", "security-stake:0")}&from=equal`;
  const [analyst, reader] = await Promise.all([pageAs(browser, "analyst"), pageAs(browser, "reader")]);
  const shown: string[][] = [];
  for (const page of [analyst, reader]) {
    await openWeights(page, address);
    await expect(page.getByLabel("Security stake", { exact: true })).toHaveValue("0");
    await expect(page.getByRole("button", { name: /^Save as/u })).toHaveCount(0);
    await expect(page.getByText(/Anyone may try points here; nothing is stored/u)).toBeVisible();
    shown.push(await places(page).allInnerTexts());
    await page.context().close();
  }
  expect(shown[0]).toEqual(shown[1]);
});

test("without scripts the same fields show the order, and keep what cannot be used", async ({ browser }) => {
  const page = await pageAs(browser, "nist-coordinator", { javaScriptEnabled: false });
  await openWeights(page, "/priorities/weights?weights=STATE");
  const field = page.getByLabel("Growth and innovation potential", { exact: true });
  await field.fill("150");
  await page.getByRole("button", { name: "Show the order" }).click();
  await expect(field).toHaveValue("150");
  await expect(page.getByText("Give Growth and innovation potential a number from 0 to 100")).toBeVisible();

  await field.fill("25");
  await page.getByRole("button", { name: "Show the order" }).click();
  await expect(page).toHaveURL(/weights=own&points=growth-potential:25,.*from=STATE/u);
  await expect(field).toHaveValue("25");
  await expect(page.getByText("was 50")).toBeVisible();
  await page.context().close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`the second to save an agency's weights is told of the first, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    browser,
  }) => {
    const growth = javaScriptEnabled ? 11 : 12;
    const points = OWN.replace("growth-potential:50", `growth-potential:${growth}`);
    const first = await pageAs(browser, "nsc-coordinator", { javaScriptEnabled });
    const second = await pageAs(browser, "nsc-coordinator", { javaScriptEnabled });
    await first.goto(`/priorities/weights/save?weights=own&points=${points}`);
    await second.goto(`/priorities/weights/save?weights=own&points=${points.replace(`:${growth}`, ":30")}`);

    await reason(first).fill("What the strategy says.");
    await first.getByRole("button", { name: /NSC’s weights$/u }).click();
    await expect(first.getByText("Saved", { exact: true })).toBeVisible();

    await reason(second).fill("What the deputies said.");
    await second.getByRole("button", { name: /NSC’s weights$/u }).click();
    await expect(second.getByRole("heading", { name: "Not accepted" })).toBeVisible();
    await expect(second.getByText(`Growth and innovation potential: ${growth} there, 30 here`)).toBeVisible();
    await expect(reason(second)).toHaveValue("What the deputies said.");

    await second.getByRole("button", { name: /NSC’s weights$/u }).click();
    await expect(second.getByText("Saved", { exact: true })).toBeVisible();
    await expect(second.getByText("What the deputies said.")).toBeVisible();
    await first.context().close();
    await second.context().close();
  });
}
