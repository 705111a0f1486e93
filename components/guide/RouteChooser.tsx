import { Icon } from '../Icon';
import { book, ready } from '../symbols';
import type { GuideCalls, RouteView } from './guide-view';
import { Question } from './Question';

/** Two questions decide the route; then it says what that route means, costs and needs, and can be changed. */
export function RouteChooser({ route, calls }: { route: RouteView; calls: GuideCalls }) {
  const { result, change } = route;
  return (
    <section class="block" id="route">
      <div class="between">
        <h2>{route.title}</h2>
        {change !== null && (
          <button type="button" class="button" data-do="changeRoute" onClick={calls.changeRoute}>
            {change}
          </button>
        )}
      </div>
      {route.intro !== null && <p class="soft">{route.intro}</p>}
      {route.questions.map((question) => (
        <Question key={question.name} question={question} onAnswer={(answer) => calls.answerRoute(question.name, answer)} />
      ))}
      <div role="status" data-route-result>
        {result && (
          <>
            <p class="state" data-state="ready">
              <Icon of={ready} />
              {result.title}
            </p>
            <p>{result.body}</p>
            <p class="source">
              <Icon of={book} />
              <span>{result.source}</span>
            </p>
          </>
        )}
      </div>
    </section>
  );
}
