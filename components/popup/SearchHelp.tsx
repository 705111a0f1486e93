import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { down, ready, search } from '../symbols';
import type { SearchCalls, SearchResult, SearchRow, SearchWords } from './search-view';

/** A search begins when the buyer pauses: typing stays smooth. */
const PAUSE = 180;

/** Finds Chinese search words for what the buyer types in any language. One quiet row until it is opened. */
export function SearchHelp({ words, calls }: { words: SearchWords; calls: SearchCalls }) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const result = useSearch(open ? typed : '', words, calls);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // The buyer has asked for the field by the press.
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  return (
    <section class="section paper search-help">
      <button type="button" class="opener" data-do="searchHelp" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Icon of={search} />
        {words.open}
        <Icon of={down} class="more" />
      </button>
      <div id={id} hidden={!open}>
        <label class="field">
          <span>{words.label}</span>
          <input
            ref={field}
            class="input"
            type="text"
            name="search"
            autocomplete="off"
            maxLength={60}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <span class="small soft">{words.hint}</span>
        </label>
        <p role="status" class="small soft">
          {result?.status ?? ''}
        </p>
        {result && result.rows.length > 0 && (
          <ul class="found-words">
            {result.rows.map((row) => (
              <Row key={row.zh} row={row} words={words} calls={calls} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function Row({ row, words, calls }: { row: SearchRow; words: SearchWords; calls: SearchCalls }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () => void calls.copy(row.zh).then(setCopied);
  return (
    <li>
      <p>
        <b lang="zh-CN">{row.zh}</b> <span lang="zh-Latn">{row.pinyin}</span>
        <span class="meaning">
          {row.meaning} <span class="small soft">{row.from}</span>
        </span>
      </p>
      <button type="button" class="button" data-do="copy" aria-label={row.copyLabel} onClick={copy}>
        {copied && <Icon of={ready} />}
        {copied ? words.copied : words.copy}
      </button>
      <p role="status" class="small said">
        {copied === false ? words.notCopied : ''}
      </p>
    </li>
  );
}

/** What was found for the words typed last; an older search is given up. */
function useSearch(typed: string, words: SearchWords, calls: SearchCalls): SearchResult | null {
  const [result, setResult] = useState<SearchResult | null>(null);
  const latest = useRef(calls);
  latest.current = calls;
  // With the language (`words`) the meanings change too; new calls alone are no reason to search again.
  useEffect(() => {
    const giveUp = new AbortController();
    const show = (found: SearchResult | null) => {
      if (!giveUp.signal.aborted) setResult(found);
    };
    const timer = setTimeout(() => void latest.current.find(typed, giveUp.signal).then(show, () => show(null)), PAUSE);
    return () => {
      clearTimeout(timer);
      giveUp.abort();
    };
  }, [typed, words.open]);
  return result;
}
