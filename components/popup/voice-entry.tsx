/** A speaker or source: name, role or kind, and on opening each of its statements. A click keeps it in the spotlight. */
import { webAddress } from '../../utils/analysis/web-address.ts';
import { clean } from '../../utils/words/display.ts';
import type { VoiceEntry as Voice } from '../view/listing.ts';
import { Say, useSay } from '../words.tsx';
import { useSurroundings } from './context.ts';
import { useCopy } from './copy-button.tsx';
import { Entry } from './entry.tsx';
import { FigureLine } from './figure-line.tsx';
import { StatementRow } from './statement-row.tsx';

export function VoiceEntry({ voice }: { voice: Voice }) {
  const { events, pinned, lost } = useSurroundings();
  const { id, statements, figures } = voice;
  const findings = [...statements, ...figures].map((one) => one.id);
  const onGo = () => {
    const ending = id !== null && pinned === id;
    if (id !== null) events.pin(ending ? null : id);
    if (!ending) events.go(id ?? findings[0]!, null);
  };
  return (
    <Entry
      class="voice"
      ids={id === null ? findings : [id]}
      isLost={findings.every((one) => lost.has(one))}
      isPinned={id === null ? undefined : pinned === id}
      onGo={onGo}
      more={{ words: <HowMuch voice={voice} /> }}
      opened={() => <Opened voice={voice} />}
    >
      <span class={voice.named ? 'name' : 'name unnamed'}>
        {id === null ? <Say it="voice.unresolvedHead" /> : <bdi>{voice.name}</bdi>}
      </span>
      <About voice={voice} />
      {id !== null && pinned === id && (
        <span class="about">
          <Say it="voice.pinned" />
        </span>
      )}
    </Entry>
  );
}

function HowMuch({ voice: { statements, figures } }: { voice: Voice }) {
  return statements.length > 0 ? (
    <Say it="voice.statements" with={{ n: statements.length }} />
  ) : (
    <Say it="voice.figures" with={{ n: figures.length }} />
  );
}

/** The role in the article's own words, or the kind of source. */
function About({ voice }: { voice: Voice }) {
  if (voice.kind !== 'speaker')
    return (
      <span class="about">
        <Say it={`voice.${voice.kind}`} />
      </span>
    );
  if (voice.id === null || (voice.role === null && voice.named)) return null;
  return (
    <span class="about">
      {voice.role !== null && <bdi>{voice.role}</bdi>}
      {voice.role !== null && !voice.named && <Say it="list.dot" />}
      {!voice.named && <Say it="voice.notNamed" />}
    </span>
  );
}

function Opened({ voice }: { voice: Voice }) {
  const say = useSay();
  const { id, statements, figures, chain, url } = voice;
  return (
    <>
      {chain !== null && (
        <p class="note">
          <Say it="voice.chain" with={{ chain }} />
        </p>
      )}
      <ul class="statements">
        {statements.map((one) => (
          <StatementRow key={one.id} statement={one} />
        ))}
      </ul>
      {figures.length > 0 && (
        <>
          <h3>{say('voice.creditedFigures')}</h3>
          <ul class="statements">
            {figures.map((one) => (
              <FigureLine key={one.id} figure={one} />
            ))}
          </ul>
        </>
      )}
      {id !== null && statements.length > 1 && <CopyAll id={id} n={statements.length} />}
      {url !== null && <SourceLink url={url} />}
    </>
  );
}

function CopyAll({ id, n }: { id: string; n: number }) {
  const { done, copy } = useCopy({ what: 'entry', id });
  return (
    <button type="button" class="link" onClick={copy}>
      {done ? <Say it="entry.copied" /> : <Say it="entry.copyAll" with={{ n }} />}
    </button>
  );
}

/** The source's own link. Only the host is shown. */
function SourceLink({ url }: { url: string }) {
  const { events } = useSurroundings();
  const address = webAddress(url);
  if (address === null) return null;
  const host = clean(new URL(address).hostname, 80);
  return (
    <button type="button" class="link" onClick={() => events.openLink(address)}>
      <Say it="voice.link" with={{ host }} />
    </button>
  );
}
