/** The address of --listen, and the token of a file: for the commands that serve. */

import { readFileSync } from "node:fs";
import { UsageError } from "../exit/status.ts";

export interface ListenAddress {
  readonly hostname: string;
  readonly port: number;
}

/** Reads "9603", "0.0.0.0:9603", "[::1]:9603", "". Throws a UsageError. */
export function listenAddressOf(text: string, byDefault: ListenAddress): ListenAddress {
  const [, bracketed, plain, port] = /^(?:(?:\[([^\]]+)\]|([^:]+)):)?(\d{1,5})?$/.exec(text) ?? [];
  const number = Number(port ?? byDefault.port);
  if ((text !== "" && port === undefined) || number > 0xffff) {
    const example = `0.0.0.0:${byDefault.port}`;
    throw new UsageError(`expected --listen to be PORT or HOST:PORT, such as ${example}, received "${text}"`);
  }
  return { hostname: bracketed ?? plain ?? byDefault.hostname, port: number };
}

/** Returns the token of a file, or of a variable; a command line would show it to all users. */
export function tokenOf(file: string | undefined, variable: string): string | undefined {
  if (file === undefined) return process.env[variable];
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`cannot read the token: ${reason}`, { cause: error });
  }
}
