/** Errors about a guest's options and kernel, with the name of the file that they come from. */

import { XenImageError } from "../../index.ts";
import { CommandError, status, UsageError } from "../exit/status.ts";

/** The library's own words for an option that is wrong; another TypeError or RangeError is a fault of the command. */
const WRONG_OPTION = /^expected |has no option/;

/** Does the work with a guest. Throws an error that names the file if an option or the kernel is wrong. */
export async function ofFile<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof XenImageError)
      throw new CommandError(`${file}: ${error.message}`, status.failed, { cause: error });
    const isOption = (error instanceof RangeError || error instanceof TypeError) && WRONG_OPTION.test(error.message);
    if (isOption) throw new UsageError(`${file}: ${error.message}`, { cause: error });
    throw error;
  }
}
