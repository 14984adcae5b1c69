/** The routes of a server, as it says itself. */
import type { makeServer } from '../../src/http/server.ts';

type Server = Awaited<ReturnType<typeof makeServer>>;

/** `GET /t/:code`, and so on; without the `HEAD` that goes with each `GET`. */
export function routesOf(server: Server): readonly string[] {
  const above: string[] = [];
  return server
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', path = '', methods = ''] = /^([ │├└─]*)(\S+) \(([A-Z, ]+)\)$/.exec(line) ?? [];
      if (path === '') return [];
      const depth = indent.length / 4 - 1;
      above[depth] = path;
      const whole = above.slice(0, depth + 1).join('');
      return methods
        .split(', ')
        .filter((method) => method !== 'HEAD')
        .map((method) => `${method} ${whole.replace(/(.)\/$/, '$1').replaceAll('//', '/')}`);
    })
    .filter((route, at, all) => all.indexOf(route) === at);
}
