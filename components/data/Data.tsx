import { IconList } from '../IconList';
import { PageHead } from '../own/PageHead';
import { NoticeBanner } from '../popup/NoticeBanner';
import { book, nonet, seen } from '../symbols';
import { BringBack } from './BringBack';
import type { DataCalls, YourDataView } from './data-view';
import { EraseAll } from './EraseAll';
import { Stored } from './Stored';

const WHERE = ['state', 'tabs', 'reminders', 'before', 'aside', 'disk'] as const;

/** What is read and stored, where and for how long; and the buyer's hands on it: show, save, bring back, delete. */
export function Data({ view, calls }: { view: YourDataView; calls: DataCalls }) {
  const { say, read, stored, permissions } = view;
  return (
    <main class="page">
      <div class="sheet data">
        <PageHead />
        <header>
          <h1>{say('title')}</h1>
          <p class="lead soft">{say('lead')}</p>
        </header>
        {view.notice && <NoticeBanner notice={view.notice} onRead={calls.readNotice} />}
        <Stored view={view} calls={calls} />
        <BringBack view={view} calls={calls} />
        <EraseAll view={view} calls={calls} />
        <div class="two">
          <section class="block">
            <h2>{read.title}</h2>
            <IconList of={read.rows} icon={seen} />
            <IconList of={[read.not]} icon={nonet} />
          </section>
          <section class="block">
            <h2>{stored.title}</h2>
            <IconList of={stored.rows} icon={book} />
          </section>
        </div>
        <section class="block">
          <h2>{say('where.title')}</h2>
          <ul class="rows">
            {WHERE.map((name) => (
              <li key={name}>
                <p>
                  <b>{say(`where.${name}.what`)}</b> <small>{say(`where.${name}.how`)}</small>
                </p>
              </li>
            ))}
          </ul>
        </section>
        <section class="block" id="permissions">
          <h2>{permissions.title}</h2>
          <ul class="rows">
            {permissions.rows.map(({ title, body }) => (
              <li key={title}>
                <p>
                  <b>{title}</b> <small>{body}</small>
                </p>
              </li>
            ))}
          </ul>
          <h3>{say('hosts.title')}</h3>
          <dl class="kept">
            {view.hosts.map(({ host, body }) => (
              <div key={host}>
                <dt>
                  <bdi>{host}</bdi>
                </dt>
                <dd>{body}</dd>
              </div>
            ))}
          </dl>
        </section>
        <p class="small soft">{view.independent}</p>
      </div>
    </main>
  );
}
