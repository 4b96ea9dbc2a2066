/**
 * A program that holds a terminal, as the device model of a domain does for its further consoles: with the arguments
 * `-xen-domid N` it is that domain's. It prints the terminal's path, and ends with its standard input.
 */

import { openTerminal } from "./terminal.ts";

const terminal = openTerminal();
terminal.say("from the device model");
process.stdout.write(`${terminal.path}\n`);
for await (const _ of process.stdin) void _;
terminal.close();
