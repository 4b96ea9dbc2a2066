/** Domains' names, read from xenstored's socket at once: all requests are written before the first answer is read. */

import { cPath, type FewCalls } from "../../../linux/ffi/few-calls.ts";
import {
  AF_UNIX,
  POLLFD_EVENTS,
  POLLFD_SIZE,
  POLLIN,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  SOCKADDR_UN_PATH,
} from "../../../linux/ffi/linux.ts";
import type { StableNumbers } from "./table.ts";

/** The socket, unless the environment names another. */
const SOCKET = "/run/xenstored/socket";

/** Milliseconds to wait for each part of the answers. */
const PATIENCE_MS = 1000;

/** Xenstored's answers at once, and the largest one. */
const ROOM = 65_536;

const NO_NODE = "ENOENT";

/**
 * Returns the names by domid, null for a domain without one. Returns null if the socket is not at its usual place, or
 * xenstored does not answer as expected.
 */
export function shortNames(
  calls: FewCalls,
  numbers: StableNumbers,
  domids: readonly number[],
): ReadonlyMap<number, string | null> | null {
  const { XENSTORED_PATH, XENSTORED_RUNDIR } = process.env;
  if ((XENSTORED_PATH ?? XENSTORED_RUNDIR) !== undefined) return null;
  const fd = calls.socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (fd < 0) return null;
  try {
    const address = new Uint8Array(new ArrayBuffer(SOCKADDR_UN_PATH + SOCKET.length + 1));
    address[0] = AF_UNIX;
    address.set(cPath(SOCKET), SOCKADDR_UN_PATH);
    if (calls.connect(fd, address, address.length) !== 0) return null;
    const requests = requestsFor(domids, numbers);
    if (calls.write(fd, requests, requests.length) !== requests.length) return null;
    return answers(calls, fd, numbers, domids);
  } finally {
    calls.close(fd);
  }
}

/** Returns a READ of each domain's name. The number of a request is its place in the list. */
function requestsFor(domids: readonly number[], numbers: StableNumbers): Uint8Array<ArrayBuffer> {
  const paths = domids.map((domid) => cPath(`/local/domain/${domid}/name`));
  const { messageBytes, messageType, messageId, messageLength, read } = numbers;
  const bytes = new Uint8Array(new ArrayBuffer(paths.reduce((sum, path) => sum + messageBytes + path.length, 0)));
  const view = new DataView(bytes.buffer);
  let at = 0;
  paths.forEach((path, index) => {
    view.setUint32(at + messageType, read, true);
    view.setUint32(at + messageId, index, true);
    view.setUint32(at + messageLength, path.length, true);
    bytes.set(path, at + messageBytes);
    at += messageBytes + path.length;
  });
  return bytes;
}

function answers(
  calls: FewCalls,
  fd: number,
  numbers: StableNumbers,
  domids: readonly number[],
): ReadonlyMap<number, string | null> | null {
  const { messageBytes, messageType, messageId, messageLength, read, error } = numbers;
  const bytes = new Uint8Array(new ArrayBuffer(ROOM));
  const view = new DataView(bytes.buffer);
  const text = new TextDecoder("utf-8", { ignoreBOM: true });
  const names = new Map<number, string | null>();
  let filled = 0;
  while (names.size < domids.length) {
    if (!isReadable(calls, fd)) return null;
    const rest = bytes.subarray(filled);
    const received = calls.read(fd, rest, rest.length);
    if (received <= 0) return null;
    filled += received;
    let at = 0;
    while (filled - at >= messageBytes) {
      const length = view.getUint32(at + messageLength, true);
      if (length > ROOM - messageBytes) return null;
      if (filled - at < messageBytes + length) break;
      const domid = domids[view.getUint32(at + messageId, true)];
      const type = view.getUint32(at + messageType, true);
      const value = text.decode(bytes.subarray(at + messageBytes, at + messageBytes + length));
      const isMissing = type === error && value === `${NO_NODE}\0`;
      if (domid === undefined || (type !== read && !isMissing)) return null;
      names.set(domid, isMissing ? null : value);
      at += messageBytes + length;
    }
    bytes.copyWithin(0, at, filled);
    filled -= at;
  }
  return names;
}

function isReadable(calls: FewCalls, fd: number): boolean {
  const entry = new Uint8Array(new ArrayBuffer(POLLFD_SIZE));
  const view = new DataView(entry.buffer);
  view.setInt32(0, fd, true);
  view.setInt16(POLLFD_EVENTS, POLLIN, true);
  return calls.poll(entry, 1, PATIENCE_MS) === 1;
}
