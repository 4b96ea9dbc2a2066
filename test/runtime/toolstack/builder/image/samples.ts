/** A few hundred bytes that resemble a kernel's, and their forms compressed by the usual programs. */

/** Returns calls and jumps among other code, as the x86 filter converts them, and text. */
export function sample(): Uint8Array {
  const chunks: Buffer[] = [];
  let random = 12345;
  for (let i = 0; i < 60; i++) {
    random = Number((BigInt(random) * 1103515245n + 12345n) & 0x7fffffffn);
    const code = Buffer.from([0x55, 0x48, 0x89, 0xe5, i % 3 === 0 ? 0xe9 : 0xe8, 0, 0, 0, 0]);
    code.writeInt32LE(((random >> 8) % 4096) - i * 7, 5);
    chunks.push(code, Buffer.from(`call ${i % 10};`));
  }
  return new Uint8Array(Buffer.concat(chunks));
}

const base64 = (text: string): Uint8Array => Uint8Array.fromBase64(text);

/** The sample, compressed by the command beside each. */
export const packed: Readonly<Record<"gzip" | "lz4" | "xz" | "xz of Linux's build" | "zstd", Uint8Array>> = {
  // xz -c --check=crc32 --x86 --lzma2=preset=9
  "xz of Linux's build": base64(
    "/Td6WFoAAAFpIt42AgEEACEBHACHbtrl4AO/ANtdACqSDaTkxqnaraLL4AeI10Hc/eak1IoZoSJD6doSW4BZaZKxK4xo+MMyvaVf4DG2PZl3ml91L/qOxPJu838T3nOmQbrZI7mVuhH2X87jgZQMQElRCwkwDhqaTXLjddAoAzZ0cCjlf0wB9jpxFZWwI6gZCVYWTqj+NT4egej0Z0AxoMbQON2/3CuPzKz7DJXpNjYAF2Ki6Po8o+hPsLhDiBIZR+8XFBeGwxGOsSr+XHniGcjg9Q3A3yVOpv9J1hDYzQI6V2ETpMIFUrEjB7oxd/ib7KcagSLmDai7KgAAKKPykAAB8wHABwAAWW4xHj4wDYsCAAAAAAFZWg==",
  ),
  // xz -c -T1
  xz: base64(
    "/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AO/AOpdACqSDaTkxoXsraLL4AeI10Hc/eakSX/doSIiuot9bf+AnauBYW7X9cYHiZuibx2+IR/OTEfx5PzLOMr9LHtNR8Y59/XpV5TZLQDx/npWQoNY7pNW6yQ81rYPi9qva90hF0spgAezTwbJkjbnZeRJ8P67JvBRobQU6Q34Qal4UiHkOk9X7CxW0WpAV45bTrg0HBOiPbmFVKHKYhHZByH0Mu3mVANxvz1HXhSg1sdq+w+v2aERq8kSFaQb6rZ02KaGPPPjLNTtSOAn4k8juZoELFgpV2Qq3Egq2MdwFUMuToQZJi4Z+ylL314q2gAAAEWLXkth0YDkAAGGAsAHAAD7iH4CscRn+wIAAAAABFla",
  ),
  // lz4 -l -c -9
  lz4: base64(
    "AiFMGG4BAADwAVVIieXpFgwAAGNhbGwgMDsQADPoIAQQABIxEAAjDgUQABEyEAAz6YEKEAASMyAAIwAPEAASNBAAIz8NEAASNTAAFKUQABI2IAAUfEAAEzcwAAQQABI4MAAU9IAAEjkgABt+oAApYgugADnpXg6gADro2w6gACkHA6AAOekwAKAAOuirCKAAKU8MoAA56WoNoABY6KL///+gACkwD6AAOultCEABG5SgACkzAKAAOum6DEABKhEEoAApMAygADrpIQRAASrUDKAAKdcBQAE66awKQAEqZgWgACrLB+ABKhoCQAEqMgmgACq+AeABKqsOQAEq9w6gABqvQAE66acG4AEqQAegABpKQAE66c8AQAEqWw2gACoWCOABFK+gAQNAASr9CaAAKtcG4AEqeARAARuBgAIqZgvgASrXB0ABKnMIoAAU3YAAA+ABKvYNQAEb1uABKtME4AEqnwBAARtZgAKwEQ4AAGNhbGwgOTs=",
  ),
  // zstd -c -19
  zstd: base64(
    "KLUv/QRotQcAEksrLmB3Do5v4Ng4bUhXB5C8dRrQgMiUvBfg9+UhJn4w1Ci7H6DXAQEiRXav7J6jiQyb1BI7ui6Hua69DHP8U1/EXJDfznsqePPU41JP3LYeP76Ge6ZP+bbt03MrB1GA4D+Wd5gQ9ZyaX34Hn89Lela9TV3kePPjua4ryXXmMwSf3J4f+HbMN+VFi39ccWmfYCBCjx9Kb9CMwmg9DUGPdptwTV+cpkZTuViby5+FHJFHqDEs1Rf2M9BVlgMQEEQYkUjYA5nHGz+jjcGr0UWm6NFoClJD9NnVd4iFuNBGAqtdI/cR3aKzMXtXy8LR9/JSovIcA3YVTXQZkg==",
  ),
  // gzip -n -c -9
  gzip: base64(
    "H4sIAAAAAAACA12SvUoDQRRGJ7rJbpLZCWlSWMU3WBN/sdBSbKxSiCCokEJiZWMhQkp7e0EQiwjpLfICFhaKW4ilsLcXrWQVZ0Y8W37cO8zhfLe3cf4mLa3Uwd5g0E5Wez85awcuz9lsyi53frMMay537Vw1XJ63eS12ecHuX/u8aOen/v2S2/d52e6/+/9X7PyswLdfB5/sGvBlL4Z84TT4JFHgy0YR+bY0+OQwBl92lef5f76kAT45iujvosDXVeCTO01/zYB8iQafzAb096TJl5bgT25r9Ncvk+8+ZL8zU/TXqZJvUmK/I0N/n4Z8Y/qTmwr7XQ/Jt0l/8qDobycmXytiv2Pfj/P3VSVfWmG/JwH9DQv316+z3zSkv+OIfK/+f9fvR0x/z4V+HwP2e6nob7twf03zx/cNKKPykMADAAA=",
  ),
};

/** Resolves with the reason of a rejection, or undefined. */
export async function reasonOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Returns pseudo-random bytes that depend only on the seed. */
export function randomBytes(seed: number, count: number, among?: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(count);
  let state = seed | 1;
  for (let i = 0; i < count; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[i] = among === undefined ? state & 0xff : (among[(state >>> 0) % among.length] as number);
  }
  return bytes;
}
