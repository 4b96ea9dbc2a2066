/**
 * Bitfields, counted from the low bit of their little-endian storage unit. Writing cuts a value to the field's width.
 */

/** Writes up to 32 bits into a storage unit of 1, 2 or 4 bytes. */
export function writeBits(
  dataView: DataView,
  byteOffset: number,
  bytes: 1 | 2 | 4,
  shift: number,
  width: number,
  value: number,
): void {
  const mask = (width === 32 ? -1 : (1 << width) - 1) << shift;
  const bits = (value << shift) & mask;
  if (bytes === 1) dataView.setUint8(byteOffset, (dataView.getUint8(byteOffset) & ~mask) | bits);
  else if (bytes === 2) dataView.setUint16(byteOffset, (dataView.getUint16(byteOffset, true) & ~mask) | bits, true);
  else dataView.setUint32(byteOffset, (dataView.getUint32(byteOffset, true) & ~mask) | bits, true);
}

/** Reads bits of an 8-byte storage unit, as an unsigned integer. */
export function readWideBits(dataView: DataView, byteOffset: number, shift: number, width: number): bigint {
  return BigInt.asUintN(width, dataView.getBigUint64(byteOffset, true) >> BigInt(shift));
}

/** Writes bits of an 8-byte storage unit. */
export function writeWideBits(
  dataView: DataView,
  byteOffset: number,
  shift: number,
  width: number,
  value: bigint,
): void {
  const mask = ((1n << BigInt(width)) - 1n) << BigInt(shift);
  const rest = dataView.getBigUint64(byteOffset, true) & ~mask;
  dataView.setBigUint64(byteOffset, rest | ((value << BigInt(shift)) & mask), true);
}
