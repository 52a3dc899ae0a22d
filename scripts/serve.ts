// Serves the current release on this computer. The link is followed at every request, so that a new release
// is seen at once.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { currentLink } from './release/paths.ts';

const port = Number(process.env['PORT'] ?? 4321);

if (!existsSync(currentLink)) {
  console.error('There is no release to serve yet. Make one: npm run build');
  process.exit(3);
}

const files = sirv(currentLink, { dev: true });
const server = createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
    createReadStream(join(currentLink, '404.html')).pipe(response);
  });
});
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Choose another: PORT=4400 npm start`
      : `The site cannot be served: ${error.message}`,
  );
  process.exit(3);
});
server.listen(port, '127.0.0.1', () => {
  const address = server.address();
  const served = typeof address === 'object' ? address?.port : port;
  console.log(`The site is at http://127.0.0.1:${served}/`);
});
