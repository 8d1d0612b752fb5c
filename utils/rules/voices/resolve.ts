/**
 * From the sources of attributions to voices: speakers (persons) and sources (everything else).
 *
 * In reading order, each source phrase is read (phrases/) and taken to a voice: a name to its person or body
 * (names/), a pronoun or description to whom the text last spoke of (pointing/), anything else to an entry of its
 * own. What cannot be told stays without a voice.
 */
import type { Attribution, Source, Speaker } from '../../analysis/model.ts';
import type { DraftAttribution } from '../drafts.ts';
import type { TextDocument } from '../text/document.ts';
import { carryOver } from './carry.ts';
import type { Entity } from './entity.ts';
import type { Finding } from './finding.ts';
import { linkFinder } from './links.ts';
import { findMentions, uniqueMentions } from './mentions.ts';
import { nest } from './nesting.ts';
import { readScene, type Scene } from './scene.ts';
import { SourceResolver } from './sources.ts';

export interface Voices {
  attributions: Attribution[];
  speakers: Speaker[];
  sources: Source[];
}

export function resolveVoices(document: TextDocument, drafts: readonly DraftAttribution[]): Voices {
  const scene = readScene(document, drafts);
  const findings = findVoices(scene, drafts);
  const voices = listVoices(scene, drafts, findings);
  const within = nest(drafts);
  const attributions = drafts.map(({ kind, content, cue, source, rule, name, certain }, i): Attribution => {
    const finding = findings[i] ?? null;
    return {
      kind,
      content,
      cue,
      source,
      name: finding?.name ?? name,
      rule,
      certain: certain && (finding?.certain ?? true),
      id: `a${i + 1}`,
      by: (finding && voices.idOf.get(finding.entity)) ?? null,
      resolved: finding?.resolved ?? 'none',
      within: within[i] === null ? null : `a${within[i]! + 1}`,
    };
  });
  return { attributions, speakers: voices.speakers, sources: voices.sources };
}

/** For each draft its voice, or null. */
function findVoices(scene: Scene, drafts: readonly DraftAttribution[]): (Finding | null)[] {
  const resolver = new SourceResolver(scene);
  const findings: (Finding | null)[] = drafts.map(() => null);
  const at = (draft: DraftAttribution) => (draft.source ?? draft.cue ?? draft.content[0]!).start;
  const order = drafts.map((_, i) => i).sort((a, b) => at(drafts[a]!) - at(drafts[b]!));
  for (const i of order) if (drafts[i]!.source) findings[i] = resolver.resolve(drafts[i]!);
  carryOver(drafts, findings);
  return findings;
}

interface Listed {
  speakers: Speaker[];
  sources: Source[];
  idOf: Map<Entity, string>;
}

/** Only who is credited, in the order of the text. */
function listVoices(
  scene: Scene,
  drafts: readonly DraftAttribution[],
  findings: readonly (Finding | null)[],
): Listed {
  const credited = new Map<Entity, number[]>();
  findings.forEach((finding, i) => {
    if (!finding) return;
    const known = credited.get(finding.entity);
    if (known) known.push(i);
    else credited.set(finding.entity, [i]);
    if (finding.mention) finding.entity.mentions.push(finding.mention);
  });
  const entities = [...credited.keys()];
  findMentions(
    scene.words,
    scene.runs,
    entities.filter((e) => e.forms.length > 0),
  );
  const linkAt = linkFinder(scene.document);
  const listed = entities.map((entity) => {
    const spans = credited.get(entity)!.flatMap((i) => drafts[i]!.source ?? drafts[i]!.content.slice(0, 1));
    const mentions = uniqueMentions(entity.mentions);
    const url = spans.map(linkAt).find((found) => found !== null) ?? null;
    return {
      entity,
      mentions,
      url,
      first: Math.min(...[mentions[0], spans[0]].map((s) => s?.start ?? Infinity)),
    };
  });
  listed.sort((a, b) => a.first - b.first);
  return toLists(listed);
}

function toLists(
  listed: readonly { entity: Entity; mentions: Speaker['mentions']; url: string | null }[],
): Listed {
  const out: Listed = { speakers: [], sources: [], idOf: new Map() };
  for (const { entity, mentions, url } of listed) {
    const { name, role, named, type, chain } = entity;
    if (type === 'person') {
      const id = `s${out.speakers.length + 1}`;
      out.idOf.set(entity, id);
      out.speakers.push({ id, name, role, named, mentions });
    } else {
      const id = `o${out.sources.length + 1}`;
      out.idOf.set(entity, id);
      out.sources.push({ id, name, kind: type, mentions, url, chain });
    }
  }
  return out;
}
