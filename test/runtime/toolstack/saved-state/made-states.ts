/** Saved states made byte by byte, as Xen's specifications have them. */

/** Joins parts. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}

export function text(value: string): Uint8Array {
  return Buffer.from(value, "latin1");
}

/** Little-endian integers: [bits, value] each. */
export function little(...fields: readonly (readonly [bits: 8 | 16 | 32 | 64, value: bigint | number])[]): Uint8Array {
  return joined(...fields.map(([bits, value]) => integer(bits, BigInt(value), true)));
}

/** Big-endian integers. */
export function big(...fields: readonly (readonly [bits: 8 | 16 | 32 | 64, value: bigint | number])[]): Uint8Array {
  return joined(...fields.map(([bits, value]) => integer(bits, BigInt(value), false)));
}

function integer(bits: number, value: bigint, isLittle: boolean): Uint8Array {
  const bytes = Array.from({ length: bits / 8 }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn));
  return Uint8Array.from(isLittle ? bytes : bytes.toReversed());
}

/** A record of either layer, filled up to 8 bytes. */
export function record(type: number, body: Uint8Array = new Uint8Array(0)): Uint8Array {
  return joined(little([32, type], [32, body.length]), body, new Uint8Array(-body.length & 7));
}

export function xlHeader(configuration = '{"c_info":{"name":"web"}}\0', flags = 3): Uint8Array {
  const magic = text("Xen saved domain, xl format\n \0 \r");
  const size = configuration.length;
  return joined(magic, little([32, 0x01020304], [32, flags], [32, 0], [32, size + 4], [32, size]), text(configuration));
}

export const libxlHeader: Uint8Array = joined(text("LibxlFmt"), big([32, 2], [32, 0]));

export function libxcHeader(guest: number, version = 3): Uint8Array {
  return joined(
    big([64, 0xffff_ffff_ffff_ffffn], [32, 0x58454e46], [32, version], [16, 0], [16, 0], [32, 0]),
    little([32, guest], [16, 12], [16, 0], [32, 4], [32, 17]),
  );
}

/** A page whose bytes are all the same. */
export function page(byte: number): Uint8Array {
  return new Uint8Array(4096).fill(byte);
}

/** PAGE_DATA: [type, pfn] of each page, and the contents of those that have some. */
export function pageData(
  pages: readonly (readonly [type: number, pfn: number])[],
  contents: readonly Uint8Array[],
): Uint8Array {
  const entries = pages.map(([type, pfn]) => [64, (BigInt(type) << 60n) | BigInt(pfn)] as const);
  return record(1, joined(little([32, pages.length], [32, 0], ...entries), ...contents));
}

/** The records of libxc's layer for a small virtual machine. */
export const hvmRecords: readonly Uint8Array[] = [
  libxcHeader(2),
  record(0x11, new Uint8Array(48).fill(1)),
  record(0x12, new Uint8Array(16).fill(2)),
  record(0x10),
  pageData(
    [
      [0, 0],
      [15, 1],
      [0, 0xfeff8],
    ],
    [page(0xaa), page(0xbb)],
  ),
  record(8, little([32, 1], [32, 2_000_000], [64, 123_456_789_012n], [32, 3], [32, 0])),
  record(9, new Uint8Array(100).fill(4)),
  record(10, little([32, 2], [32, 0], [64, 1], [64, 0xfeffc], [64, 17], [64, 0xfefff])),
  record(0),
];

/** The records of libxc's layer for a small PV guest. */
export const pvRecords: readonly Uint8Array[] = [
  libxcHeader(1),
  record(2, little([8, 8], [8, 4], [16, 0], [32, 0])),
  record(0x10),
  record(3, little([32, 0], [32, 511], [64, 300])),
  pageData(
    [
      [0, 0],
      [4 | 8, 1],
      [2, 2],
      [14, 3],
      [13, 4],
    ],
    [page(1), page(2), page(3)],
  ),
  record(8, little([32, 0], [32, 1], [64, 1], [32, 1], [32, 0])),
  record(7, page(7)),
  record(4, joined(little([32, 1], [32, 0]), new Uint8Array(20).fill(5))),
  record(5, joined(little([32, 1], [32, 0]), new Uint8Array(3).fill(6))),
  record(6, little([32, 1], [32, 0])),
  record(12, joined(little([32, 1], [32, 0]), new Uint8Array(16))),
  record(0),
];

/** A file of xl's around libxc's layer. */
export function xlFile(records: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return joined(xlHeader(), libxlHeader, record(1), ...records, record(0));
}
