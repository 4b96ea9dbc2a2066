/** Machine code with which a PVH puppet accesses devices. Arguments are in rdi, rsi and rdx; the result is in rax. */

/** Reads hexadecimal digits. */
function code(hex: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(hex.replaceAll(" ", ""), "hex"));
}

type AccessName =
  | "out8"
  | "out16"
  | "out32"
  | "in8"
  | "in16"
  | "in32"
  | "store8"
  | "store16"
  | "store32"
  | "store64"
  | "load8"
  | "load16"
  | "load32"
  | "load64"
  | "lockAdd32"
  | "exchange32"
  | "compareExchange32"
  | "out8x4"
  | "in8x4"
  | "out32x2"
  | "fill32x4"
  | "move32x4"
  | "moveDown32x4"
  | "pciRead32"
  | "pciWrite32"
  | "in8Often";

export const accesses: Readonly<Record<AccessName, Uint8Array<ArrayBuffer>>> = {
  /** (port, value): out dx, al; ax; eax. */
  out8: code("89fa 89f0 ee c3"),
  out16: code("89fa 89f0 66ef c3"),
  out32: code("89fa 89f0 ef c3"),
  /** (port): in al, dx; ax; eax. */
  in8: code("89fa 31c0 ec c3"),
  in16: code("89fa 31c0 66ed c3"),
  in32: code("89fa 31c0 ed c3"),
  /** (address, value): mov [rdi], sil; si; esi; rsi. */
  store8: code("408837 c3"),
  store16: code("668937 c3"),
  store32: code("8937 c3"),
  store64: code("488937 c3"),
  /** (address): mov al, [rdi]; ax; eax; rax. */
  load8: code("31c0 8a07 c3"),
  load16: code("31c0 668b07 c3"),
  load32: code("8b07 c3"),
  load64: code("488b07 c3"),
  /** (address, value): lock add [rdi], esi. */
  lockAdd32: code("f00137 c3"),
  /** (address, value): xchg [rdi], esi; the old value. */
  exchange32: code("8737 89f0 c3"),
  /** (address, new, expected): lock cmpxchg [rdi], esi; the old value. */
  compareExchange32: code("89d0 f00fb137 c3"),
  /** (port, data): four times outsb, or insb. */
  out8x4: code("89fa b904000000 fc f36e c3"),
  in8x4: code("89fa 4889f7 b904000000 fc f36c c3"),
  /** (port, data): two times outsd. */
  out32x2: code("89fa b902000000 fc f36f c3"),
  /** (address, value): four times stosd. */
  fill32x4: code("89f0 b904000000 fc f3ab c3"),
  /** (to, from): four times movsd, upwards or downwards. */
  move32x4: code("b904000000 fc f3a5 c3"),
  moveDown32x4: code("b904000000 fd f3a5 fc c3"),
  /** (configuration address, port): writes the address to 0xcf8, and reads 4 bytes at the port. */
  pciRead32: code("66baf80c 89f8 ef 89f2 31c0 ed c3"),
  /** (configuration address, value). */
  pciWrite32: code("66baf80c 89f8 ef 66bafc0c 89f0 ef c3"),
  /** (port, count): reads the port again and again; the last value. */
  in8Often: code("89fa 89f1 ec ffc9 75fb c3"),
};
