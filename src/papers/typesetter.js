/** Sets pages, in a thread of its own: it takes a tenth of a second in which nothing else could be done. Runs as it is written, from the sources too. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const workspace = fileURLToPath(new URL('.', import.meta.url));
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [join(workspace, 'fonts')] }] });

parentPort?.on('message', ({ job, template, content }) => {
  try {
    const page = { mainFilePath: join(workspace, template), inputs: { it: JSON.stringify(content) } };
    parentPort?.postMessage({ job, pdf: compiler.pdf(page), svg: compiler.plainSvg(page) });
  } catch (error) {
    // The compiler tells what is wrong in the code of its error.
    parentPort?.postMessage({ job, fault: `${template} cannot be set: ${error.code || error.message}` });
  }
  compiler.evictCache(5);
});
