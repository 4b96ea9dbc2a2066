/** The devices of a guest that a command serves, from the command's options. */

import {
  type AttachableDevice,
  Console,
  Disk,
  FileStore,
  Network,
  Pci,
  type PciAssignment,
  Share,
  Tap,
} from "../../devices.ts";
import { UsageError } from "../exit/status.ts";
import { type OptionValues, textOption } from "../syntax/syntax.ts";
import { type TcpAddress, tcpAddress, TcpConsole } from "./tcp-console.ts";

/** Devices, with what they hold open: closed after the guest. */
export interface GuestDevices extends AsyncDisposable {
  readonly devices: readonly (AttachableDevice | PciAssignment)[];
}

const NAMES = ["disk", "share", "net", "console", "pci"] as const;

/** True if an option asks for a device. */
export function asksForDevices(given: OptionValues): boolean {
  return NAMES.some((name) => textOption(given, name) !== undefined);
}

/** Opens the devices that options ask for. Throws a UsageError for a wrong one, Node's error for a missing file. */
export function guestDevices(given: OptionValues): GuestDevices {
  const [disk, share, net, console, pci] = NAMES.map((name) => textOption(given, name));
  const address = console === undefined ? undefined : consoleAddress(console);
  const assigned = pci === undefined ? [] : pci.split(",").map((address) => Pci.assign(address));
  const resources = new AsyncDisposableStack();
  const devices: (AttachableDevice | PciAssignment)[] = [...assigned];
  if (disk !== undefined) {
    const { path, readOnly } = pathOf(disk);
    devices.push(Disk.serve(resources.use(new FileStore(path, { readOnly })), { readOnly }));
  }
  if (share !== undefined) {
    const { path, readOnly } = pathOf(share);
    devices.push(Share.serve(path, { readOnly }));
  }
  if (net !== undefined) devices.push(Network.connect(resources.use(new Tap(interfaceOf(net)))));
  if (address !== undefined) {
    const server = resources.use(new TcpConsole(address));
    devices.push(Console.serve({ onOpen: (opened) => server.serve(opened) }));
  }
  return { devices, [Symbol.asyncDispose]: () => resources.disposeAsync() };
}

/** Returns the path before ",ro". */
function pathOf(text: string): { path: string; readOnly: boolean } {
  const readOnly = text.endsWith(",ro");
  return { path: readOnly ? text.slice(0, -",ro".length) : text, readOnly };
}

function interfaceOf(text: string): string {
  const [, name] = /^tap:([\w.-]{1,15})$/.exec(text) ?? [];
  if (name !== undefined) return name;
  throw new UsageError(`expected --net to be tap:NAME, of at most 15 letters or digits, received "${text}"`);
}

function consoleAddress(text: string): TcpAddress {
  const address = tcpAddress(text);
  if (address !== null) return address;
  throw new UsageError(`expected --console to be tcp:PORT or tcp:HOST:PORT, received "${text}"`);
}
