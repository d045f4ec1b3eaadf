// A module that imports nothing: loaded in node and in browsers, and the bytes that go in and out of it.
const files = "node:fs/promises"; // by name, as what bundles for browsers looks for every text that is imported

async function instantiate(url) {
  if (url.protocol === "file:" && globalThis.process?.versions?.node) return WebAssembly.instantiate(await (await import(/* webpackIgnore: true */ /* @vite-ignore */ files)).readFile(url), {});
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url.pathname}: ${answer.status} ${answer.statusText}`);
  // Compiled while it comes; a server that does not know the type of a module is no reason to fail.
  if (answer.headers.get("content-type")?.startsWith("application/wasm")) return WebAssembly.instantiateStreaming(answer, {});
  return WebAssembly.instantiate(await answer.arrayBuffer(), {});
}

/** What the module at an address exports, and room for its texts. */
export async function load(url) {
  const { instance } = await instantiate(url);
  const library = instance.exports;
  library._initialize();
  const decoder = new TextDecoder(), encoder = new TextEncoder();
  return {
    library,
    /** The text of so many bytes at a place. */
    text: (at, length) => decoder.decode(new Uint8Array(library.memory.buffer, at, length)),
    /** The place of a copy, which the function that it is given to frees; 0 where there is no memory. */
    put(given) {
      const bytes = typeof given === "string" ? encoder.encode(given) : given;
      const at = library.room_for(bytes.length);
      if (at !== 0) new Uint8Array(library.memory.buffer).set(bytes, at);
      return { at, length: bytes.length };
    },
  };
}
