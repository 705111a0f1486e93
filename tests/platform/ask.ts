// What a test asks of the background, in a few words.
import type { Brief } from '../../utils/core/brief';
import type { Route } from '../../utils/core/buyer';
import type { Command } from '../../utils/core/command';
import type { Facts } from '../../utils/core/fact';
import { answer } from '../../utils/platform/answer';
import { readCopies } from '../../utils/platform/read-copies';
import type { memoryStage } from './memory-stage';

type World = ReturnType<typeof memoryStage>;

export const frameOf = (host: string, tab = 1, frame = 0) => ({ from: 'site' as const, site: '1688' as const, host, tab, frame });
export const home = frameOf('www.1688.com');
export const visit = ({ stage }: World, at = home) => answer(stage, { ...at, message: { type: 'visit' } }) as Promise<{ ok: boolean }>;
export const observe = (
  { stage, clock }: World,
  at: typeof home,
  page: string,
  facts: Facts = {},
  anchors: string[] = [],
  check?: string,
  translated?: true,
) =>
  answer(stage, {
    ...at,
    message: {
      type: 'observe',
      observation: {
        page,
        facts,
        anchors,
        observedAt: clock.now,
        ...(check !== undefined && { check }),
        ...(translated && { translated }),
      },
    },
  }) as Promise<Brief | null>;
export const fromSite = ({ stage }: World, command: Command, at = home) => answer(stage, { ...at, message: { type: 'command', command } });
export const fromPopup = ({ stage }: World, command: Command) => answer(stage, { from: 'own', message: { type: 'command', command } });
export const stateOf = async ({ copies, clock }: World) => (await readCopies(copies, clock.now)).state;
/** The buyer says where they are, how they pay and what they had. */
export const introduce = async (
  world: World,
  { country, route, alipayBusiness }: { country: string; route: Route; alipayBusiness: boolean },
) => {
  await fromPopup(world, { id: 'command-country', kind: 'country', country });
  await fromPopup(world, { id: 'command-route', kind: 'route', route });
  await fromPopup(world, { id: 'command-business', kind: 'alipay-business', had: alipayBusiness });
};
