/** What stands in the page's layer: the tooltip, bar and legend of components/, with what they are told. */
import type { ComponentChild } from 'preact';
import { Bar } from '../../components/bar/bar.tsx';
import styles from '../../components/on-page.css?inline';
import { Tooltip, type TooltipEvents, TooltipLine } from '../../components/tooltip/tooltip.tsx';
import { barLine } from '../../components/view/bar.ts';
import { tooltipLine, tooltipView } from '../../components/view/tooltip.ts';
import { Say } from '../../components/words.tsx';
import type { Analysis } from '../analysis/model.ts';
import { ENGLISH } from '../words/words.ts';
import type { BarState } from './bar.ts';
import type { Target } from './hover.ts';

export const SURFACE_STYLES: string = styles;

/** null where the analysis has no such finding. */
export function tooltipContent(
  analysis: Analysis,
  { finding, form }: Target,
  events: TooltipEvents,
): ComponentChild {
  if (form === 'line') {
    const line = tooltipLine(analysis, finding);
    return line && <TooltipLine line={line} />;
  }
  const view = tooltipView(analysis, finding, ENGLISH);
  return view && <Tooltip view={view} events={events} />;
}

export function barContent({ analysis, kind, at, total, events }: BarState): ComponentChild {
  const n = at?.n ?? 0;
  const line = at && barLine(analysis, at.finding, n, total);
  return <Bar n={n} total={total} kind={kind} line={line} events={events} />;
}

export function legendContent(): ComponentChild {
  return (
    <p class="legend">
      <Say it="print.legend" />
    </p>
  );
}
