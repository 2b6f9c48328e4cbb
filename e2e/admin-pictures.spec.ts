import { publishArticle } from "../lib/articles/article-publishing-mutations.ts";
import { makeArticle, makeMedia, makeTopic } from "../server/testing/factories.ts";
import { expect, test } from "./fixtures.ts";
import { answering, clearAway, done, drawPng, unique } from "./newsroom.ts";
import { dropPicture, saved } from "./story-desk.ts";

// What is refused answers 422, which a browser reports as an error of its own.
test.use({ expectedErrors: ["422 (Unprocessable"] });

// One after the other: the library shows what they make, and some of it has no file.
test.describe.configure({ mode: "default" });

const picture = (name: string) => ({ name, mimeType: "image/png", buffer: Buffer.from(drawPng()) });

test("pictures are taken in many at once, described, focused by keyboard, found, deleted and brought back", async ({
  page,
  db,
  signInAs,
}) => {
  test.slow();
  await signInAs("editor");
  const mark = unique();
  const first = picture(`dam-${mark}.png`);
  await page.goto("/admin/pictures");
  await answering(page);
  const files = [
    first,
    picture(`port-${mark}.png`),
    { ...first, name: `letter-${mark}.txt`, buffer: Buffer.from("Dear") },
  ];
  await page.locator('input[type="file"]').setInputFiles(files);
  const uploads = page.getByRole("region", { name: "Upload pictures" });
  await expect(uploads.getByRole("status")).toHaveText("2 taken in, 1 not taken");
  await expect(uploads.getByText("This file is not a picture")).toBeVisible();
  await page.locator('input[type="file"]').setInputFiles([{ ...first, name: `again-${mark}.png` }]);
  await expect(uploads.getByText("This picture was in the library already")).toBeVisible();

  await uploads.getByRole("link", { name: `dam-${mark}.png`, exact: true }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Say what the picture shows")).toBeVisible();
  await page.getByRole("textbox", { name: "Alternative text" }).fill(`A dam ${mark}`);
  await page.getByRole("textbox", { name: "Credit", exact: true }).fill("Rafael Quint");
  await page.getByRole("textbox", { name: "Credit links to" }).fill("quint");
  const point = page.getByRole("button", { name: /^Focal point, 50% from the left/ });
  await point.focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press("Shift+ArrowLeft");
  await expect(page.getByRole("button", { name: /^Focal point, 0% from the left, 50% from the top/ })).toBeFocused();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("An address starts with https:// or http://")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Alternative text" })).toHaveValue(`A dam ${mark}`);
  await page.getByRole("textbox", { name: "Credit links to" }).fill("https://example.org/quint");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. Every page")).toBeVisible();
  const stored = await db.media.findFirstOrThrow({ where: { alt: `A dam ${mark}` } });
  expect(stored).toMatchObject({ focalX: 0, focalY: 0.5, credit: "Rafael Quint", originalType: "png" });

  const original = await page.request.get(`/admin/pictures/${stored.id}/original`);
  expect([original.status(), original.headers()["content-type"]]).toEqual([200, "image/png"]);

  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page).toHaveURL(/\/admin\/pictures$/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("The picture is back")).toBeVisible();
  await page.getByRole("searchbox", { name: "Search the pictures" }).fill(`quint ${mark}`);
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("link", { name: `A dam ${mark}` })).toBeVisible();
  await page.getByRole("link", { name: "Not described" }).click();
  await expect(page.getByText("No picture holds all of these words")).toBeVisible();
  await db.media.deleteMany({ where: { fileName: { contains: mark } } });
});

test("a picture in use is not deleted, and where it is used is said; it can be replaced everywhere and back", async ({
  page,
  db,
  signInAs,
}) => {
  await signInAs("editor");
  const mark = unique();
  const [old, fresh] = [await makeMedia(db, { alt: `Old ${mark}` }), await makeMedia(db, { alt: `Fresh ${mark}` })];
  const topic = await makeTopic(db, { slug: `water-${mark}`, name: `Water ${mark}`, imageId: old.id });
  await page.route("**/media/**", (route) => route.fulfill({ contentType: "image/png", body: Buffer.from(drawPng()) }));
  await page.goto(`/admin/pictures/${old.id}`);
  await answering(page);
  await expect(page.getByRole("link", { name: `Water ${mark}` })).toHaveAttribute("href", `/admin/topics/${topic.id}`);
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toHaveText(
    "This picture cannot be deleted while it is in use: picture of 1 topic",
  );
  await page.getByRole("button", { name: "Replace everywhere" }).click();
  const dialog = page.getByRole("dialog", { name: "Replace everywhere by" });
  await dialog.getByRole("searchbox").fill(`Fresh ${mark}`);
  await dialog.getByRole("button", { name: `Fresh ${mark}` }).click();
  await expect(page.getByText("Replaced in 1 place")).toBeVisible();
  await expect(page.getByText("Nowhere yet. It can be deleted.")).toBeVisible();
  expect(await db.topic.findUnique({ where: { id: topic.id } })).toMatchObject({ imageId: fresh.id });
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: `Water ${mark}` })).toBeVisible();
  await db.topic.delete({ where: { id: topic.id } });
  await db.media.deleteMany({ where: { id: { in: [old.id, fresh.id] } } });
});

test("a contributor describes the picture that she brought into her story, until readers see it", async ({
  page,
  context,
  db,
  signInAs,
}) => {
  test.slow();
  const { id: ownerId } = await signInAs("contributor");
  const mark = unique();
  const { id } = await makeArticle(db, { slug: `quay-${mark}`, status: "draft", publishedAt: null, ownerId });
  await page.goto(`/admin/stories/${id}`);
  await answering(page);
  const lead = page.getByRole("figure").filter({ hasText: "No lead image yet" });
  await dropPicture(lead, `quay-${mark}.png`);
  const describe = page.getByRole("link", { name: "Describe the lead image" });
  await expect(page.getByText("Nothing says what it shows yet")).toBeVisible();
  await saved(page);
  const opening = context.waitForEvent("page");
  await describe.click();
  const picture = await opening;
  await answering(picture);
  const alt = picture.getByRole("textbox", { name: "Alternative text" });
  await alt.fill(`A ferry at a quay ${mark}`);
  await picture.getByRole("textbox", { name: "Credit", exact: true }).fill("Rafael Quint");
  await picture.getByRole("button", { name: "Save", exact: true }).click();
  await expect(picture.getByText("Saved. Every page")).toBeVisible();
  const stored = () => db.media.findFirstOrThrow({ where: { fileName: `quay-${mark}.png` } });
  expect(await stored()).toMatchObject({ alt: `A ferry at a quay ${mark}`, uploadedById: ownerId });
  await expect(picture.getByRole("button", { name: "Delete" })).toHaveCount(0);
  // Back in the story, what was said there is known.
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(page.getByText("Rafael Quint")).toBeVisible();
  await expect(page.getByText("Nothing says what it shows yet")).toHaveCount(0);

  await done(publishArticle(db, id));
  await alt.fill("Something else");
  await picture.getByRole("button", { name: "Save", exact: true }).click();
  const sentence = "Readers can see this picture now: ask an editor to change what is said about it";
  await expect(picture.getByRole("main").getByRole("alert")).toContainText(sentence);
  await expect(alt).toHaveValue("Something else");
  await picture.reload();
  await expect(picture.getByText(sentence)).toBeVisible();
  await expect(picture.getByRole("button", { name: "Save", exact: true })).toHaveCount(0);
  await expect(alt).toHaveValue(`A ferry at a quay ${mark}`);
  expect(await stored()).toMatchObject({ alt: `A ferry at a quay ${mark}` });
  await picture.close();
  await page.close();
  const { id: mediaId } = await stored();
  await clearAway(db, { articles: [id] });
  await db.media.delete({ where: { id: mediaId } });
});

test("a contributor may look at what others brought in, not change it", async ({ page, db, signInAs }) => {
  await signInAs("contributor");
  const media = await makeMedia(db);
  await page.route("**/media/**", (route) => route.fulfill({ contentType: "image/png", body: Buffer.from(drawPng()) }));
  await page.goto(`/admin/pictures/${media.id}`);
  await expect(page.getByRole("heading", { name: media.fileName })).toBeVisible();
  await expect(page.getByText("Somebody else took this picture in")).toBeVisible();
  await expect(page.getByRole("button", { name: "Save" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Delete" })).toHaveCount(0);
  await db.media.delete({ where: { id: media.id } });
});
