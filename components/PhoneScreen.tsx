import type { CardView } from '../utils/core/brief';
import { languageOf, RichText } from './RichText';

/** The phone's screen with the line to touch, and beside it the way there in words. */
export function PhoneScreen({ phone }: { phone: NonNullable<CardView['phone']> }) {
  const [first, ...rest] = phone.path;
  // The line to touch is bold in the way as well; where the way does not name it, its end is.
  const touched = rest.indexOf(phone.lines[phone.current] ?? '');
  const bold = touched < 0 ? rest.length - 1 : touched;
  return (
    <div class="on-phone">
      <ul class="phone" lang="en" dir="ltr" aria-hidden="true">
        {phone.lines.map((line, index) => (
          <li key={index} lang={languageOf(line)} aria-current={index === phone.current ? 'true' : undefined}>
            {line}
          </li>
        ))}
      </ul>
      <ol class="path">
        {first !== undefined && (
          <li class="soft small">
            <RichText text={first} />
          </li>
        )}
        {rest.map((step, index) => (
          <li key={index}>
            {index === bold ? (
              <b>
                <RichText text={step} />
              </b>
            ) : (
              <span>
                <RichText text={step} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
