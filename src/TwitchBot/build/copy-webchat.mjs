// Copies Web Chat's bundle from its npm package to the file named on the command line, and writes the same compressed
// next to it (.gz, .br), so that the host never compresses four megabytes while somebody waits.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [source, target] = process.argv.slice(2);
const bundle = readFileSync(source);
const directory = dirname(target);

mkdirSync(directory, { recursive: true });
for (const name of readdirSync(directory)) {
  if (!name.startsWith(basename(target))) rmSync(join(directory, name));
}
// The plain file comes last: where it is missing or old, the build knows that this did not finish.
writeFileSync(`${target}.gz`, gzipSync(bundle, { level: 9 }));
writeFileSync(`${target}.br`, brotliCompressSync(bundle, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bundle.length },
}));
writeFileSync(target, bundle);
