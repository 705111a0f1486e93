import type { ComponentChildren } from 'preact';
import { IconList } from '../IconList';
import { book, nonet, seen } from '../symbols';
import { READ, STORED } from '../what-is-kept';
import type { SayWelcome } from './welcome-view';

const PERMISSIONS = ['sites', 'scripting', 'storage', 'sidePanel', 'alarms', 'notifications'];
const TRY = ['card', 'term', 'close'];

/** What is read, what is stored, what the browser lets us do, and how to keep the guide in sight. */
export function Facts({ say, browser }: { say: SayWelcome; browser: 'chrome' | 'firefox' }) {
  return (
    <>
      <div class="two">
        <Block title={say('pin.title')}>
          <p>{say(`pin.${browser}`)}</p>
        </Block>
        <Block title={say('try.title')}>
          <IconList of={TRY.map((name) => say(`try.${name}`))} icon={book} />
        </Block>
      </div>
      <div class="two">
        <Block title={say('read.title')}>
          <IconList of={READ.map((name) => say(`read.${name}`))} icon={seen} />
          <IconList of={[say('read.notRead')]} icon={nonet} />
        </Block>
        <Block title={say('stored.title')}>
          <IconList of={STORED.map((name) => say(`stored.${name}`))} icon={book} />
          <p class="soft">{say('stored.where')}</p>
          <p class="small soft">
            {say('dictionary')} <a href="dictionary/LICENCE.txt">{say('licence')}</a>
          </p>
        </Block>
      </div>
      <Block title={say('permissions.title')}>
        <ul class="rows">
          {PERMISSIONS.map((name) => (
            <li key={name}>
              <p>
                <b>{say(`permissions.${name}.title`)}</b> <small>{say(`permissions.${name}.body`)}</small>
              </p>
            </li>
          ))}
        </ul>
      </Block>
    </>
  );
}

function Block({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="block">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
