/** What stands in the page's layer: the tooltip and the bar of components/, with what they are told. */
import type { ComponentChild } from 'preact';
import type { Analysis } from '../analysis/model.ts';
import type { BarState } from './bar.ts';
import type { Target } from './hover.ts';
import type { PagePorts } from './ports.ts';

export const AIDS_STYLE = '';

export function tooltipContent(
  analysis: Analysis,
  target: Target,
  _ports: PagePorts,
  _resized: () => void,
): ComponentChild {
  const figure = analysis.figures.find((one) => one.id === target.finding);
  const by = (figure ?? analysis.attributions.find((one) => one.id === target.finding))?.by;
  const voice = [...analysis.speakers, ...analysis.sources].find((one) => one.id === by);
  return <div style="background:#fff;color:#222;padding:8px;border:1px solid #888">{voice?.name ?? '–'}</div>;
}

export function barContent(state: BarState): ComponentChild {
  return (
    <div>
      <button type="button" data-next onClick={() => state.step(1)}>
        {state.at?.n} / {state.total}
      </button>
    </div>
  );
}
