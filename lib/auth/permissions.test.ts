import { expect, test } from "vitest";
import {
  type Actor,
  can,
  dependsOnSubject,
  PERMISSIONS,
  ROLE_PERMISSIONS,
  ROLES,
  type Subject,
} from "./permissions.ts";

const person = (role: Actor["role"], sectionIds: string[] = []): Actor => ({ id: "me", role, sectionIds });
const story = (over: Partial<Subject> = {}): Subject => ({
  ownerId: "me",
  status: "draft",
  sectionId: "europe",
  ...over,
});

test("each role can do what the one before it can, and something more", () => {
  for (const [i, role] of ROLES.entries()) {
    const before = ROLES[i - 1];
    if (!before) continue;
    const less = PERMISSIONS.filter((permission) => can(person(before), permission));
    expect(
      less.filter((permission) => !can(person(role), permission)),
      `${role} lacks`,
    ).toEqual([]);
    expect(ROLE_PERMISSIONS[role], role).not.toEqual(ROLE_PERMISSIONS[before]);
  }
  expect(PERMISSIONS.every((permission) => can(person("admin"), permission))).toBe(true);
});

test("a contributor works on her own drafts only", () => {
  expect(can(person("contributor"), "article.edit", story())).toBe(true);
  expect(can(person("contributor"), "article.edit", story({ status: "in_review" }))).toBe(false);
  expect(can(person("contributor"), "article.edit", story({ ownerId: "her" }))).toBe(false);
  expect(can(person("contributor"), "article.edit", story({ ownerId: null }))).toBe(false);
  expect(can(person("contributor"), "article.submit")).toBe(false);
});

test("a writer works on her own stories up to review", () => {
  expect(can(person("writer"), "article.submit", story())).toBe(true);
  expect(can(person("writer"), "article.edit", story({ status: "in_review" }))).toBe(true);
  expect(can(person("writer"), "article.edit", story({ status: "ready" }))).toBe(false);
  expect(can(person("writer"), "article.edit", story({ status: "published" }))).toBe(false);
  expect(can(person("writer"), "article.read", story({ status: "published" }))).toBe(true);
  expect(can(person("writer"), "article.read", story({ ownerId: "her" }))).toBe(false);
  expect(can(person("writer"), "article.review")).toBe(false);
});

test("a picture is its uploader's to describe until readers see it, and an editor's always", () => {
  const picture = { ownerId: "me", isSeenByReaders: false };
  for (const role of ["contributor", "writer"] as const) {
    expect(can(person(role), "media.edit", picture)).toBe(true);
    expect(can(person(role), "media.edit", { ...picture, isSeenByReaders: true })).toBe(false);
    expect(can(person(role), "media.edit", { ...picture, ownerId: "her" })).toBe(false);
    expect(can(person(role), "media.edit", { ...picture, ownerId: null })).toBe(false);
    expect(can(person(role), "media.replace")).toBe(false);
    // What is granted for pictures says nothing of stories, nor the other way round.
    expect(can(person(role), "media.edit", story())).toBe(false);
    expect(can(person(role), "article.edit", picture)).toBe(false);
  }
  const bound = person("editor", ["europe"]);
  expect(can(bound, "media.edit", { ownerId: "her", isSeenByReaders: true })).toBe(true);
  expect(can(bound, "media.replace")).toBe(true);
});

test("an editor works on every story and schedules it, but does not publish at once", () => {
  const theirs = story({ ownerId: "her", status: "published" });
  for (const permission of ["article.edit", "article.review", "article.schedule", "article.correct"] as const)
    expect(can(person("editor"), permission, theirs), permission).toBe(true);
  for (const permission of ["article.publish", "article.kill", "front.curate", "people.edit"] as const)
    expect(can(person("editor"), permission), permission).toBe(false);
});

test("an editor may be limited to sections; nobody else is", () => {
  const limited = person("editor", ["asia"]);
  expect(can(limited, "article.edit", story({ sectionId: "asia" }))).toBe(true);
  expect(can(limited, "article.edit", story({ sectionId: "europe" }))).toBe(false);
  expect(can(limited, "article.read", story({ sectionId: "europe" }))).toBe(true);
  expect(dependsOnSubject(limited, "article.edit")).toBe(true);
  expect(dependsOnSubject(person("editor"), "article.edit")).toBe(false);
  expect(can(person("publisher", ["asia"]), "article.edit", story({ sectionId: "europe" }))).toBe(true);
});

test("only an admin keeps people and settings", () => {
  for (const permission of ["people.edit", "settings.edit", "audit.read"] as const)
    expect(
      ROLES.filter((role) => can(person(role), permission)),
      permission,
    ).toEqual(["admin"]);
});
