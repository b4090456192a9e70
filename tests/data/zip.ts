import { crc32, inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * Opens a ZIP archive as APPNOTE.TXT describes it, without the library that wrote it: the central
 * directory from the end of the file, each entry inflated by Node and held against its CRC-32.
 *
 * @returns bytes by name
 * @throws where a signature, a size or a check sum is not what the archive says
 */
export function openZip(bytes: Uint8Array): Map<string, Buffer> {
  const zip = Buffer.from(bytes);
  const end = zip.length - 22;
  if (zip.readUInt32LE(end) !== END) throw new Error('no end of central directory');
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error(`no entry at ${at}`);
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const content = contentAt(zip, zip.readUInt32LE(at + 42), zip.readUInt32LE(at + 20));
    if (content.length !== zip.readUInt32LE(at + 24)) throw new Error(`${name}: wrong size`);
    if (crc32(content) !== zip.readUInt32LE(at + 16)) throw new Error(`${name}: damaged`);
    files.set(name, content);
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

function contentAt(zip: Buffer, at: number, size: number): Buffer {
  if (zip.readUInt32LE(at) !== LOCAL) throw new Error(`no file at ${at}`);
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const packed = zip.subarray(start, start + size);
  return zip.readUInt16LE(at + 8) === 0 ? packed : inflateRawSync(packed);
}
