import type { DataCalls, FileLink, StoredSection, YourDataView } from './data-view';

/** What is stored now, shown when the buyer asks for it, and as a file. */
export function Stored({ view, calls }: { view: YourDataView; calls: DataCalls }) {
  const { say, shown } = view;
  return (
    <section class="block" id="stored">
      <h2>{say('show.title')}</h2>
      <p class="soft">{say('save.body')}</p>
      <div class="actions">
        <button
          type="button"
          class="button"
          data-do="show"
          aria-expanded={shown !== null}
          aria-controls="everything"
          onClick={() => calls.show(shown === null)}
        >
          {say(shown === null ? 'show.open' : 'show.hide')}
        </button>
        {view.copy && <SaveLink file={view.copy} name="save" word={say('save.button')} />}
      </div>
      {view.aside && (
        <>
          <p>{say('aside.body')}</p>
          <div class="actions">
            <SaveLink file={view.aside} name="saveAside" word={say('aside.button')} />
          </div>
        </>
      )}
      <div id="everything" class="everything" hidden={shown === null}>
        {shown?.sections.length === 0 && <p>{say('show.nothing')}</p>}
        {shown?.sections.map((section) => (
          <Section key={section.id} section={section} />
        ))}
        {shown && (
          <details>
            <summary>{say('show.raw')}</summary>
            <pre dir="ltr">{shown.raw}</pre>
          </details>
        )}
      </div>
    </section>
  );
}

function Section({ section: { id, title, rows } }: { section: StoredSection }) {
  return (
    <section data-kept={id}>
      <h3>{title}</h3>
      <dl class="kept">
        {rows.map(({ word, value, when }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>
              {value !== null && <bdi>{value}</bdi>} {when !== null && <small class="soft">{when}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A link that saves a file: the press is the buyer's own, and no permission for downloads is needed. */
function SaveLink({ file, name, word }: { file: FileLink; name: string; word: string }) {
  return (
    <a class="button" data-do={name} href={file.url} download={file.name}>
      {word}
    </a>
  );
}
