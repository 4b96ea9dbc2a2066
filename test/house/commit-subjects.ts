/** The form of a commit's subject, and the commits of this clone that must have it. */

/** Characters: `git log --oneline` and review pages show this many. */
const LONGEST = 72;

/** An area is a folder, a room or a subject: "simulated", "codegen/cli". */
const FORM = /^[a-z0-9][a-z0-9./-]*(?:, [a-z0-9][a-z0-9./-]*)*: \S/;

/** The first commit after which subjects have the form; earlier ones are exempt. */
export const BASE = "house: move the rooms of src/runtime into strata, tests with them";

/** Returns the reason why a subject is refused, or null if it is well formed. */
export function subjectFault(subject: string): string | null {
  if (!FORM.test(subject))
    return 'expected "area: change", such as "simulated: close event channels with their domain"';
  const { length } = [...subject];
  if (length > LONGEST)
    return `expected at most ${LONGEST} characters, received ${length}: move the reason to the body`;
  return subject.endsWith(".") ? "expected no full stop at the end" : null;
}

/** Runs git in a folder. Throws an Error with git's own words if git fails. */
export function git(folder: string, ...args: readonly string[]): string {
  // Git refuses a checkout of another user, as in a container; reading it is safe.
  const command = ["git", "-c", "safe.directory=*", "-C", folder, ...args];
  // A hook sets GIT_DIR and the like, which would select another repository.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  const { stdout, stderr, exitCode } = Bun.spawnSync(command, { stderr: "pipe", env });
  if (exitCode !== 0) throw new Error(`git ${args.join(" ")}: ${stderr.toString().trim()}`);
  return stdout.toString();
}

/**
 * Lists the commits since `base`, newest first, without merges. If the clone's history ends before `base`, as a shallow
 * clone's may, all of its commits are later, and are listed.
 */
export function commitsSince(base: string, folder: string): { commit: string; subject: string }[] {
  const lines = git(folder, "log", "--no-merges", "--format=%h %s").split("\n").filter(Boolean);
  const commits = lines.map((line) => ({
    commit: line.slice(0, line.indexOf(" ")),
    subject: line.slice(line.indexOf(" ") + 1),
  }));
  const end = commits.findIndex(({ subject }) => subject === base);
  return end < 0 ? commits : commits.slice(0, end);
}
