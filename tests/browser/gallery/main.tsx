import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/components.css';
import '../../../components/own-components.css';
import '../../../components/own-pages.css';
import '../../../components/own-guide.css';
import '../../../components/own-data.css';
import { type ComponentChildren, render } from 'preact';
import { Notice } from '../../../components/Notice';
import { Pill } from '../../../components/Pill';
import { PressTag } from '../../../components/PressTag';
import { StepCard } from '../../../components/StepCard';
import { TermTip } from '../../../components/TermTip';
import { Verdict } from '../../../components/Verdict';
import type { CardView } from '../../../utils/core/brief';
import { dataPages } from './data-pages';
import { guidePages } from './guide-pages';
import { ownPages } from './own-pages';
import { cards } from './sample-cards';
import { guarded } from './sample-guard';
import { type Language, tipWords, words } from './sample-words';
import { terms, verdicts } from './samples';

interface Look {
  name: string;
  language: Language;
  theme: 'light' | 'dark';
  narrow?: boolean;
}

const LOOKS: Look[] = [
  { name: 'English, light', language: 'en', theme: 'light' },
  { name: 'English, dark', language: 'en', theme: 'dark' },
  { name: 'Chinese', language: 'zh-CN', theme: 'light' },
  { name: 'Arabic, right to left', language: 'ar', theme: 'light' },
  { name: 'Long words', language: 'long', theme: 'light' },
  { name: '320 px, dark', language: 'en', theme: 'dark', narrow: true },
];

const nothing = () => {};
const calls = { turn: nothing, mark: nothing, undo: nothing, remind: nothing, lookAgain: nothing };
const tools = {
  grip: { onPointerDown: nothing, onPointerMove: nothing, onPointerUp: nothing, onKeyDown: nothing },
  makeSmall: nothing,
  close: nothing,
};

function Gallery() {
  return (
    <main>
      <Piece title="Step card: beside its target" draw={(l) => <Card language={l} of="point" found arrow />} />
      <Piece title="Step card: the last one" draw={(l) => <Card language={l} of="last" found />} />
      <Piece title="Step card: the target is out of sight" draw={(l) => <Card language={l} of="point" found away />} />
      <Piece title="Before paying: one is wrong, one not known" draw={(l) => <Card language={l} of={guarded(l, 'wrong')} found />} />
      <Piece title="Before paying: all right" draw={(l) => <Card language={l} of={guarded(l, 'right')} found />} />
      <Piece title="Target not found" draw={(l) => <Card language={l} of="point" />} />
      <Piece title="Target found more than once" draw={(l) => <Card language={l} of="point" several />} />
      <Piece title="Waiting for a code" draw={(l) => <Card language={l} of="code" />} />
      <Piece title="Waiting for a review" draw={(l) => <Card language={l} of="review" />} />
      <Piece title="Waiting for a review, with a reminder" draw={(l) => <Card language={l} of="reminded" />} />
      <Piece title="On the phone" draw={(l) => <Card language={l} of="phone" />} />
      <Piece title="On another page" draw={(l) => <Card language={l} of="elsewhere" />} />
      <Piece title="Nothing to point at" draw={(l) => <Card language={l} of="password" />} />
      <Piece title="Done, with evidence" draw={(l) => <Card language={l} of="done" found />} />
      <Piece title="On a translated page" draw={(l) => <Card language={l} of="translated" found />} />
      <Piece title="A check by the site" draw={(l) => <Card language={l} of="check" />} />
      <Piece title="Pill" draw={(l) => <Pill card={cards(l).point} onOpen={nothing} />} />
      <Piece
        title="Terms"
        draw={(l) => <Stack of={terms(l).map((term) => <TermTip view={{ ...term, from: tipWords(l).from }} label={tipWords(l).term} />)} />}
      />
      <Piece
        title="Badges"
        draw={(l) => <Stack of={[...terms(l).map(({ meaning }) => <span class="badge">{meaning}</span>), <span class="badge dot" />]} />}
      />
      <Piece title="Verdicts" draw={(l) => <Stack of={verdicts(l).map((verdict) => <Verdict verdict={verdict} />)} />} />
      <Piece
        title="Verdict without a card"
        draw={(l) => (
          <Stack of={verdicts(l).map((verdict) => <Verdict verdict={verdict} close={{ word: words(l).close, onClose: nothing }} />)} />
        )}
      />
      <Piece
        title="What pressing it does"
        draw={() => (
          <Stack
            of={(['safe', 'code', 'money', 'loan', 'final'] as const).map((kind) => (
              <PressTag press={{ kind, word: kind, text: 'One sentence.' }} />
            ))}
          />
        )}
      />
      <Piece
        title="Notices"
        draw={(l) => (
          <Stack
            of={(['reload', 'trouble'] as const).map((kind) => (
              <Notice kind={kind} title={words(l)[kind]} body={words(l)[`${kind}Body`]} closeWord={words(l).close} onClose={nothing} />
            ))}
          />
        )}
      />
      {[...ownPages(), ...guidePages(), ...dataPages()].map(([title, draw]) => (
        <Piece key={title} title={title} draw={draw} paper />
      ))}
    </main>
  );
}

function Piece({ title, draw, paper }: { title: string; draw: (language: Language) => ComponentChildren; paper?: boolean }) {
  return (
    <section id={title.toLowerCase().replace(/[^a-z]+/g, '-')}>
      <h2>{title}</h2>
      <div class="row">
        {LOOKS.map(({ name, language, theme, narrow }) => (
          <div class="cell" key={name}>
            <div
              class={`ground ${narrow ? 'narrow' : ''} ${paper ? 'framed' : ''} ${title === 'Welcome' ? 'wide' : /^(Guide|Your data)/.test(title) ? 'sheet-wide' : ''}`}
            >
              <div class="gb" lang={language === 'long' ? 'de' : language} dir={language === 'ar' ? 'rtl' : 'ltr'} data-theme={theme}>
                {draw(language)}
              </div>
            </div>
            <small>{name}</small>
          </div>
        ))}
      </div>
    </section>
  );
}

function Stack({ of }: { of: ComponentChildren[] }) {
  return (
    <div ref={(box) => box?.style.setProperty('display', 'grid')}>
      {of.map((one, index) => (
        <div key={index} ref={(box) => box?.style.setProperty('padding-bottom', '10px')}>
          {one}
        </div>
      ))}
    </div>
  );
}

interface CardProps {
  language: Language;
  of: keyof ReturnType<typeof cards> | CardView;
  found?: boolean;
  several?: boolean;
  away?: boolean;
  arrow?: boolean;
}

function Card({ language, of, found, several, away, arrow }: CardProps) {
  const card = typeof of === 'string' ? cards(language)[of] : of;
  const state = found ? 'found' : several ? 'ambiguous' : 'missing';
  const target = card.anchor ? ({ state, element: null } as const) : null;
  return (
    <div
      ref={(box) => {
        if (arrow) box?.querySelector('.card')?.setAttribute('data-placement', 'bottom');
      }}
    >
      <StepCard
        card={card}
        words={words(language)}
        target={target}
        away={away ? 'down' : null}
        calls={calls}
        tools={tools}
        onShow={nothing}
      />
    </div>
  );
}

render(<Gallery />, document.body);
// The arrow of a card that stands nowhere is not drawn; in the product overlay.css says so.
const sheet = new CSSStyleSheet();
sheet.replaceSync('.card:not([data-placement]) > .arrow { display: none; }');
document.adoptedStyleSheets = [sheet];
