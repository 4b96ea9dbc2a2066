/** Runs other programs, captures their output, and ends them with this process. */
export interface Outcome {
  readonly ok: boolean;
  readonly stdout: string;
  /** The last lines of the program's error output, for a message. */
  readonly complaint: string;
}

const running = new Set<Bun.Subprocess>();
process.on("exit", () => {
  for (const child of running) child.kill();
});

export function isInstalled(program: string): boolean {
  // By default, Bun.which uses the PATH of the process's start, not the current one.
  return Bun.which(program, { PATH: process.env["PATH"] ?? "" }) !== null;
}

export async function run(command: readonly string[], cwd?: string): Promise<Outcome> {
  const child = Bun.spawn([...command], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0" },
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
  });
  running.add(child);
  try {
    const [stdout, stderr, status] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
    return { ok: status === 0, stdout, complaint: lastLines(stderr, status) };
  } finally {
    running.delete(child);
  }
}

function lastLines(stderr: string, status: number): string {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("W: "));
  return lines.length === 0 ? `exit status ${status}` : lines.slice(-3).join("; ");
}
