/** The option of commands that print again and again. */

import type { OptionSpec } from "../syntax/syntax.ts";

export const watchOption: OptionSpec = {
  name: "watch",
  short: "w",
  value: "seconds",
  valueOptional: true,
  about: "print again every second, or every so many, until interrupted",
};
