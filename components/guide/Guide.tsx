import { PageHead } from '../own/PageHead';
import { Bar } from '../popup/Bar';
import { NoticeBanner } from '../popup/NoticeBanner';
import { QuietBody } from '../quiet/QuietBody';
import { Silent } from '../quiet/Silent';
import { Chinese } from '../RichText';
import { ServiceBlock } from '../service/ServiceBlock';
import { Due } from '../waiting/Due';
import { Notify } from '../waiting/Notify';
import { AboutYou } from './AboutYou';
import { Chapter } from './Chapter';
import type { GuideCalls, GuideView } from './guide-view';
import { RouteChooser } from './RouteChooser';

/** The whole guide on one page: who the buyer is, how they pay, every chapter and step, the names, customer service. */
export function Guide({ view, calls }: { view: GuideView; calls: GuideCalls }) {
  const { say, waiting, way } = view;
  return (
    <main class="page">
      <div class="sheet guide">
        <PageHead />
        <header>
          <h1>{say('title')}</h1>
          <p class="lead soft">{say('lead')}</p>
        </header>
        {view.silent && <Silent silent={view.silent} calls={calls} />}
        {view.notice && <NoticeBanner notice={view.notice} onRead={calls.readNotice} />}
        {waiting.due && <Due due={waiting.due} calls={calls} />}
        <AboutYou view={view} calls={calls} />
        <RouteChooser route={view.route} calls={calls} />
        <section class="block" aria-label={way.title}>
          <div class="between">
            <h2>{way.title}</h2>
            <span class="small soft">{way.count}</span>
          </div>
          <Bar of={way.bar} label={way.count} />
          {waiting.notify && <Notify notify={waiting.notify} calls={calls} />}
        </section>
        {view.chapters.map((chapter) => (
          <Chapter key={chapter.id} chapter={chapter} view={view} calls={calls} />
        ))}
        <section class="block">
          <h2>{say('names.title')}</h2>
          <p class="names">
            {view.names.latin.map((name) => (
              <span key={name}>
                <bdi>{name}</bdi> <span aria-hidden="true">=</span>
              </span>
            ))}
            <Chinese words={view.names.zh} />
          </p>
          <p>{say('names.body')}</p>
        </section>
        <section class="block" id="quiet">
          <h2>{view.quiet.title}</h2>
          <QuietBody quiet={view.quiet} calls={calls} />
        </section>
        <ServiceBlock service={view.service} />
        <p class="small soft">
          {say('stored')} <a href="data.html">{view.dataWord}</a>. {view.independent}
        </p>
      </div>
    </main>
  );
}
