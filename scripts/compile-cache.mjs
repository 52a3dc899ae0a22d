// Loaded before a command (package.json): what Node makes of our modules is kept for the next one, and for the
// programs and threads it starts. JavaScript, since the TypeScript reader would be loaded for it alone.
import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../.cache/compiled', import.meta.url)));
process.env.NODE_COMPILE_CACHE = getCompileCacheDir() ?? '';
