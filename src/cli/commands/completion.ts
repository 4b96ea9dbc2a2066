/** `xen-ts completion`: completion for shells. */

import { completions } from "../completion/completions.ts";
import { scripts } from "../completion/scripts.ts";
import type { CommandSpec } from "../command/spec.ts";
import { UsageError } from "../exit/status.ts";

export const completion: CommandSpec = {
  name: "completion",
  summary: "print shell completion for bash, zsh or fish",
  about:
    "Prints a script that completes commands, options and their values, the names of running domains, paths in xenstore, " +
    "and the names of hypercalls and records. Put it where the shell looks, or evaluate it.",
  words: [
    {
      name: "SHELL",
      about: "the shell; words asks for completions of a command line",
      choices: [...Object.keys(scripts), "words"],
    },
    {
      name: "WORD",
      about: "with words: the command line so far, the last word being completed",
      optional: true,
      variadic: true,
    },
  ],
  options: [],
  examples: [
    ["completion bash > /etc/bash_completion.d/xen-ts", "for all users of bash"],
    ["completion zsh > /usr/local/share/zsh/site-functions/_xen-ts", "for zsh"],
    ["completion fish > ~/.config/fish/completions/xen-ts.fish", "for fish"],
  ],
  async run(call) {
    const [shell = "", ...words] = call.words;
    if (shell === "words") {
      const found = await completions(words, call);
      call.io.write(found.map((word) => `${word}\n`).join(""));
      return;
    }
    const script = scripts[shell];
    if (script === undefined) throw new UsageError(`expected ${Object.keys(scripts).join(", ")}, received "${shell}"`);
    call.io.write(script);
  },
};
