// The page as a web server gives it, from a folder of its own.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";

const root = new URL("../../page/dist/", import.meta.url);
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".wasm": "application/wasm", ".webmanifest": "application/manifest+json" };

/** Serves it under /some/folder/; close() ends it, asked lists what was asked for. */
export async function serve() {
  const asked = [];
  const server = createServer(async (request, answer) => {
    const { pathname } = new URL(request.url, "http://localhost");
    asked.push(request.url);
    const name = pathname.replace(/^\/some\/folder\//, "") || "index.html";
    try {
      const bytes = await readFile(new URL(name, root));
      answer.writeHead(200, { "content-type": TYPES[extname(name)] ?? "application/octet-stream" }).end(bytes);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { url: `http://localhost:${server.address().port}/some/folder/`, asked, close() {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  } };
}
