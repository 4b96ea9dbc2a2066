import { describe, expect, test } from "bun:test";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BASE, commitsSince, git, subjectFault } from "./commit-subjects.ts";

const root = join(import.meta.dir, "../..");

describe("a commit's subject", () => {
  test.each([
    "simulated: close event channels with their domain",
    "codegen/cli: name the nearest release",
    "readme, examples: open event channels of a guest",
    `ci: ${"é".repeat(68)}`,
  ])("%p is well formed", (subject) => {
    expect(subjectFault(subject)).toBeNull();
  });

  test.each([
    ["Say in one place how much of long runs each target makes", "area: change"],
    ["Simulated: close event channels", "area: change"],
    ["simulated:close event channels", "area: change"],
    ['Revert "simulated: close event channels"', "area: change"],
    [`ci: ${"e".repeat(69)}`, "at most 72 characters, received 73"],
    ["ci: install cpio.", "full stop"],
  ])("%p is refused with the reason", (subject, reason) => {
    expect(subjectFault(subject)).toContain(reason);
  });
});

/** Makes a repository of empty commits, oldest first, and a folder for clones of it. */
function repository(subjects: readonly string[]): { folder: string; origin: string } & Disposable {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-subjects-"));
  const origin = join(folder, "origin");
  git(folder, "init", "--quiet", "origin");
  const author = ["-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
  for (const subject of subjects) git(origin, ...author, "commit", "--quiet", "--allow-empty", "-m", subject);
  return { folder, origin, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

describe("the commits since a base", () => {
  const subjects = ["Begin", "base: begin to name areas", "ci: run it", "ci: run it faster"];

  test("are the later ones in a whole clone", () => {
    using made = repository(subjects);
    const found = commitsSince("base: begin to name areas", made.origin).map(({ subject }) => subject);
    expect(found).toEqual(["ci: run it faster", "ci: run it"]);
  });

  test("are all commits of a shallow clone without the base", () => {
    using made = repository(subjects);
    git(made.folder, "clone", "--quiet", "--depth", "1", `file://${made.origin}`, "shallow");
    const found = commitsSince("base: begin to name areas", join(made.folder, "shallow"));
    expect(found.map(({ subject }) => subject)).toEqual(["ci: run it faster"]);
  });
});

// A copy of the files without their history, such as an unpacked package, has no commits.
test.skipIf(!existsSync(join(root, ".git")))('every commit of this history has a subject "area: change"', () => {
  const faults = commitsSince(BASE, root).flatMap(({ commit, subject }) => {
    const fault = subjectFault(subject);
    return fault === null ? [] : [`${commit} "${subject}": ${fault}`];
  });
  const advice =
    "Before pushing, reword the last commit with git commit --amend, earlier ones with git rebase -i and its verb reword.";
  if (faults.length > 0) throw new Error([...faults, advice].join("\n"));
});
