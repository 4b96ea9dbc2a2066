/** The headers of the three layers. */

import type { ByteSource } from "./byte-source.ts";
import { Fields } from "./fields.ts";
import { faultAt } from "./fault.ts";
import {
  GUEST_TYPES,
  LIBXC_BIG_ENDIAN,
  LIBXC_DOMAIN_BYTES,
  LIBXC_HEADER_BYTES,
  LIBXC_ID,
  LIBXC_MARKER,
  LIBXC_OLDEST_VERSION,
  LIBXC_VERSION,
  LIBXL_BIG_ENDIAN,
  LIBXL_CONVERTED,
  LIBXL_HEADER_BYTES,
  LIBXL_IDENT,
  LIBXL_VERSION,
  MOST_CONFIGURATION_BYTES,
  XL_BYTE_ORDER,
  XL_FIELDS_BYTES,
  XL_FLAG_JSON,
  XL_FLAG_STREAM_V2,
  XL_MAGIC,
  XL_MAGIC_BYTES,
  PAGE_SHIFT,
} from "./format.ts";
import type { LibxcHeader, LibxlHeader, RecordPlace, XlHeader } from "./records.ts";

/** Both formats begin with 8 bytes that tell them apart. */
const IDENT_BYTES = 8;

/** Reads the first header: a stream may begin with any of the layers. */
export async function readFirstHeader(
  source: ByteSource,
): Promise<(LibxcHeader | LibxlHeader | XlHeader) & RecordPlace> {
  const first = new Fields(await source.take(IDENT_BYTES, "its first header"), 0, "the first header");
  const ident = first.uint64Big(0);
  if (ident === LIBXL_IDENT) return readLibxlHeader(source, first);
  if (ident === LIBXC_MARKER) return readLibxcHeader(source, first);
  const start = new TextDecoder("latin1").decode(first.bytes);
  if (XL_MAGIC.startsWith(start)) return readXlHeader(source);
  throw faultAt(0, "expected a file of xl's, or a stream of libxl's or libxc's, received something else");
}

async function readXlHeader(source: ByteSource): Promise<XlHeader & RecordPlace> {
  const magic = new TextDecoder("latin1").decode(await source.take(XL_MAGIC_BYTES - IDENT_BYTES, "xl's header"));
  if (!XL_MAGIC.endsWith(magic)) throw faultAt(IDENT_BYTES, "expected the magic of xl's header, received other bytes");
  const at = source.offset;
  const fields = new Fields(await source.take(XL_FIELDS_BYTES, "xl's header"), at, "xl's header");
  const [order, mandatory, length] = [fields.uint32(0), fields.uint32(4), fields.uint32(12)];
  if (order !== XL_BYTE_ORDER)
    throw fields.fault(`expected the byte order of little-endian machines, received ${hex(order)}`);
  const unknown = mandatory & ~(XL_FLAG_JSON | XL_FLAG_STREAM_V2);
  if (unknown !== 0) throw fields.fault(`expected known flags in xl's header, received ${hex(mandatory)}`, 4);
  if ((mandatory & XL_FLAG_STREAM_V2) === 0)
    throw fields.fault("expected a stream of Xen 4.6 or later, received one of an older form", 4);
  if (length > MOST_CONFIGURATION_BYTES)
    throw fields.fault(`expected at most ${MOST_CONFIGURATION_BYTES} bytes of configuration, received ${length}`, 12);
  const dataAt = source.offset;
  const data = new Fields(await source.take(length, "the configuration"), dataAt, "the configuration");
  data.expectAtLeast(4);
  const size = data.uint32(0);
  if (size > data.length - 4)
    throw data.fault(`expected at most ${data.length - 4} bytes of configuration, received ${size}`);
  const text = new TextDecoder().decode(data.rest(4).slice(0, size));
  return {
    layer: "xl",
    type: "HEADER",
    // C's string ends with a NUL.
    configuration: text.replace(/\0$/, ""),
    isJson: (mandatory & XL_FLAG_JSON) !== 0,
    offset: 0,
    bytes: source.offset,
  };
}

/** Reads libxl's header, of which the first 8 bytes may have been read. */
export async function readLibxlHeader(source: ByteSource, first?: Fields): Promise<LibxlHeader & RecordPlace> {
  const start = source.offset - (first?.length ?? 0);
  const ident = first ?? new Fields(await source.take(IDENT_BYTES, "libxl's header"), start, "libxl's header");
  if (ident.uint64Big(0) !== LIBXL_IDENT)
    throw ident.fault(`expected the identity of libxl's header, received ${hex(ident.uint64Big(0))}`);
  const at = source.offset;
  const rest = new Fields(await source.take(LIBXL_HEADER_BYTES - IDENT_BYTES, "libxl's header"), at, "libxl's header");
  const [version, options] = [rest.uint32Big(0), rest.uint32Big(4)];
  if (version !== LIBXL_VERSION)
    throw rest.fault(`expected version ${LIBXL_VERSION} of libxl's stream, received ${version}`);
  if ((options & LIBXL_BIG_ENDIAN) !== 0)
    throw rest.fault("expected a little-endian stream, received a big-endian one", 4);
  return {
    layer: "libxl",
    type: "HEADER",
    version,
    isConverted: (options & LIBXL_CONVERTED) !== 0,
    offset: start,
    bytes: LIBXL_HEADER_BYTES,
  };
}

/** Reads libxc's two headers, of which the first 8 bytes may have been read. */
export async function readLibxcHeader(source: ByteSource, first?: Fields): Promise<LibxcHeader & RecordPlace> {
  const start = source.offset - (first?.length ?? 0);
  const marker = first ?? new Fields(await source.take(IDENT_BYTES, "libxc's header"), start, "libxc's header");
  if (marker.uint64Big(0) !== LIBXC_MARKER)
    throw marker.fault(`expected the marker of libxc's header, received ${hex(marker.uint64Big(0))}`);
  const at = source.offset;
  const image = new Fields(await source.take(LIBXC_HEADER_BYTES - IDENT_BYTES, "libxc's header"), at, "libxc's header");
  const [id, version, options] = [image.uint32Big(0), image.uint32Big(4), image.uint16Big(8)];
  if (id !== LIBXC_ID) throw image.fault(`expected the identity of libxc's header, received ${hex(id)}`);
  if (version < LIBXC_OLDEST_VERSION || version > LIBXC_VERSION)
    throw image.fault(`expected version 2 or 3 of libxc's stream, received ${version}`, 4);
  if ((options & LIBXC_BIG_ENDIAN) !== 0)
    throw image.fault("expected a little-endian stream, received a big-endian one", 8);
  const domainAt = source.offset;
  const domain = new Fields(await source.take(LIBXC_DOMAIN_BYTES, "the domain header"), domainAt, "the domain header");
  const guest = GUEST_TYPES[domain.uint32(0)];
  if (guest === undefined) throw domain.fault(`expected a guest of type 1 or 2, received ${domain.uint32(0)}`);
  if (domain.uint16(4) !== PAGE_SHIFT)
    throw domain.fault(`expected pages of 2^${PAGE_SHIFT} bytes, received 2^${domain.uint16(4)}`, 4);
  return {
    layer: "libxc",
    type: "HEADER",
    version,
    guest,
    pageBytes: 2 ** PAGE_SHIFT,
    xenMajor: domain.uint32(8),
    xenMinor: domain.uint32(12),
    offset: start,
    bytes: LIBXC_HEADER_BYTES + LIBXC_DOMAIN_BYTES,
  };
}

function hex(value: bigint | number): string {
  return `0x${value.toString(16)}`;
}
