// sizes.mjs FILES: how many bytes each is as a server sends it, packed with brotli.
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
console.log(JSON.stringify(process.argv.slice(2).map((name) => brotliCompressSync(readFileSync(name), { params }).length)));
