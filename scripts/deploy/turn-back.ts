// rollback --deployed: what is served here becomes what is in service on the host.
import { cloudflare } from './cloudflare.ts';
import { turnBackTo } from './deploy.ts';
import { readDeployConfig, toDeployed } from './gather.ts';
import { onTerminal } from './terminal.ts';
import { deployFolder } from '../release/paths.ts';
import type { CompleteRelease } from '../release/releases.ts';

/** @returns the exit code, 0 or 3 */
export async function turnBackDeployed(release: CompleteRelease): Promise<number> {
  const deployed = toDeployed(release);
  const target = cloudflare(deployed.origin, readDeployConfig().bucket, deployFolder);
  try {
    return await turnBackTo(deployed, target, onTerminal);
  } finally {
    await target.close();
  }
}
