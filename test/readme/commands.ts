/**
 * Checks the commands of README.md's shell blocks against rules. Most need a network, QEMU, root or an hour, so they
 * are not run. Instead, each rule checks that the scripts, options and files of a command exist.
 */

import { existsSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json";

export const root: string = join(import.meta.dir, "../..");

interface Rule {
  readonly command: RegExp;
  /** Returns the fault, or undefined. */
  check(groups: Readonly<Record<string, string | undefined>>): string | undefined;
}

const scripts: Readonly<Record<string, string>> = packageJson.scripts;

const rules: readonly Rule[] = [
  {
    command: /^npx --yes bun@(?<version>\S+) install$/,
    check: ({ version }) => (version === packageJson.devDependencies.bun ? undefined : "not the Bun of package.json"),
  },
  { command: /^(?:bun add|npm install) xen-ts$/, check: () => undefined },
  { command: /^apt-get install (?<packages>[a-z0-9 .+-]+)$/, check: () => undefined },
  { command: /^modprobe (?:xen-(?:privcmd|evtchn|gntdev|gntalloc)|9pnet_xen)$/, check: () => undefined },
  // A guest's: test/xen/shares.by-hand.ts mounts so.
  { command: /^mount -t 9p -o trans=xen,version=9p2000\.L,msize=524288 share \/mnt$/, check: () => undefined },
  // xen-headers/README.md takes headers from there.
  {
    command: /^git clone --depth 1 --branch RELEASE-4\.20\.0 https:\/\/xenbits\.xen\.org\/git-http\/xen\.git ~\/xen$/,
    check: () => undefined,
  },
  { command: /^npm run lab --(?<rest> .*)$/, check: ({ rest = "" }) => lab(rest) },
  { command: /^bun run codegen(?<rest> .*)?$/, check: ({ rest = "" }) => flags("codegen/main.ts", rest) },
  {
    command: /^(?:npm run|bun run|npm) (?<name>[\w:]+)(?: --(?<rest> .*))?$/,
    check: ({ name = "", rest = "" }) => {
      const script = scripts[name];
      if (script === undefined) return `package.json has no script ${name}`;
      return flags(script.split(" ")[1] ?? "", rest);
    },
  },
  {
    command: /^(?:bunx )?xen-ts (?<name>[a-z]+)(?<rest> .*)?$/,
    check: ({ name = "", rest = "" }) => flags(`src/cli/main.ts ${name}`, rest),
  },
  // The token of the page: as in test/cli/commands/serve.test.ts.
  { command: /^(?:umask 077|head -c 32 \/dev\/urandom|base64 > \/etc\/xen-ts\/page-token)$/, check: () => undefined },
  // test/serve asks for these paths.
  {
    command:
      /^curl (?:-N )?-H "Authorization: Bearer \$TOKEN" http:\/\/127\.0\.0\.1:9604\/api\/(?:domains|events\.ndjson)$/,
    check: () => undefined,
  },
  { command: /^ssh -L 9604:127\.0\.0\.1:9604 dom0$/, check: () => undefined },
  // test/package/published.test.ts runs each of these forms.
  { command: /^bun build (?:--target=bun|--compile)(?: --[\w=./-]+)* agent\.ts$/, check: () => undefined },
  { command: /^bun (?:test )?(?<path>\S+\.ts)(?<rest> .*)?$/, check: ({ path = "" }) => file(path) },
];

/** Lists the faults in the lines of a shell block. */
export function faultsOf(code: string): string[] {
  const faults: string[] = [];
  for (const line of code.split("\n")) {
    const commands = line.replace(/(?:^|\s)#.*$/, "").split(/&&|\|/);
    for (const command of commands.map((part) => part.trim()).filter(Boolean)) {
      const rule = rules.find((candidate) => candidate.command.test(command));
      const fault = rule
        ? rule.check(rule.command.exec(command)?.groups ?? {})
        : "no rule in test/readme/commands.ts matches it";
      if (fault !== undefined) faults.push(`${command}: ${fault}`);
    }
  }
  return faults;
}

function file(path: string): string | undefined {
  return existsSync(join(root, path)) ? undefined : `${path} does not exist`;
}

const helps = new Map<string, string>();

/** Returns the help text of a program, or of a program's command behind its path. */
function helpOf(path: string): string {
  let help = helps.get(path);
  if (help === undefined) {
    const { stdout } = Bun.spawnSync([process.execPath, ...path.split(" "), "--help"], { cwd: root });
    helps.set(path, (help = stdout.toString()));
  }
  return help;
}

function flags(path: string, rest: string): string | undefined {
  const given = rest.match(/--[\w-]+/g) ?? [];
  const unknown = given.find((flag) => flag !== "--help" && !new RegExp(`${flag}\\b`).test(helpOf(path)));
  return unknown === undefined ? undefined : `${path} has no option ${unknown}`;
}

/** Checks the lab's arguments: options, then a target or a command of the lab, then a command in dom0. */
function lab(rest: string): string | undefined {
  const words = rest.match(/'[^']*'|\S+/g) ?? [];
  while (words[0]?.startsWith("--") === true) {
    const wrong = flags("test/lab/main.ts", words[0]);
    if (wrong !== undefined) return wrong;
    const takesValue = helpOf("test/lab/main.ts").includes(`${words[0]} <`);
    words.splice(0, takesValue ? 2 : 1);
  }
  const [target = "", ...command] = words;
  const isKnown = target === "" || new RegExp(`\\s${RegExp.escape(target)}\\b`).test(helpOf("test/lab/main.ts"));
  if (!isKnown) return `the lab has no target ${target}`;
  const path = /\b[\w/-]+\.ts\b/.exec(command.join(" "))?.[0];
  return path === undefined ? undefined : file(path);
}
