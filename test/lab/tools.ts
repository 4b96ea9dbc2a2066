/** Runs other programs, and names the Debian package of a missing one. */

import { LabError } from "./error.ts";

/** The Debian package of each program. */
const packages: Record<string, string> = {
  "apt-cache": "apt",
  "apt-get": "apt",
  "dpkg-deb": "dpkg",
  git: "git",
  lz4: "lz4",
  npm: "npm",
  "qemu-system-aarch64": "qemu-system-arm",
  "qemu-system-x86_64": "qemu-system-x86",
  tar: "tar",
  xz: "xz-utils",
};

/** Returns the program's path. Throws a LabError with the package to install if it is missing. */
export function tool(name: string): string {
  const path = Bun.which(name);
  if (path === null) {
    throw new LabError(`${name} is not installed; on Debian: apt-get install ${packages[name] ?? name}`);
  }
  return path;
}

/** Runs a program to its end and returns its stdout. A failure's error has the program's stderr. */
export async function capture(
  command: readonly [string, ...string[]],
  options: { cwd?: string; input?: Uint8Array; env?: Record<string, string> } = {},
): Promise<Buffer> {
  const [name, ...rest] = command;
  const child = Bun.spawn([tool(name), ...rest], {
    stdin: options.input ?? "ignore",
    stdout: "pipe",
    stderr: "pipe",
    env: { ...process.env, LC_ALL: "C", ...options.env },
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  const [stdout, stderr, status] = await Promise.all([
    new Response(child.stdout).arrayBuffer(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  if (status !== 0) throw new LabError(`${[name, ...rest].join(" ")} failed (${status}):\n${stderr.trim()}`);
  return Buffer.from(stdout);
}
