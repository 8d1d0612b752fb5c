/**
 * The analysis: what every part of Claimlight speaks. Rules make it, messages carry it, page and popup show it.
 *
 * One zod (mini) model; the types are inferred from it, so a message that parses has exactly these types.
 * Terms follow PARC and PolNeAR (Pareti 2012; Newell, Margolin and Ruths 2018): an *attribution* ties a *source*
 * by a *cue* to a *content*. All spans are UTF-16 offsets into `text`, end exclusive.
 */
import * as z from 'zod/mini';
import { webAddressSchema } from './web-address.ts';

/** More text than any article has; a longer page is cut by the reader, not refused here. */
export const MAX_TEXT_LENGTH = 2_000_000;
/** A cap on each list, so that a hostile page cannot fill the popup's memory. */
export const MAX_FINDINGS = 20_000;

const offset = z.int().check(z.gte(0), z.lte(MAX_TEXT_LENGTH));
/** Of a voice, an attribution or a figure. */
export const idSchema = z.string().check(z.minLength(1), z.maxLength(40));
export const list = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(MAX_FINDINGS));

export const spanSchema = z
  .object({ start: offset, end: offset })
  .check(z.refine(({ start, end }) => start <= end, 'a span ends where it starts or later'));
export type Span = z.infer<typeof spanSchema>;

export const BLOCK_KINDS = [
  'headline',
  'heading',
  'paragraph',
  'list-item',
  'quotation',
  'pull-quote',
] as const;
export const blockSchema = z.object({
  kind: z.enum(BLOCK_KINDS),
  start: offset,
  end: offset,
  /** Hyperlinks inside the block. */
  links: z.optional(list(z.object({ start: offset, end: offset, url: webAddressSchema }))),
});
export type BlockKind = (typeof BLOCK_KINDS)[number];
export type Block = z.infer<typeof blockSchema>;

/** What the page says of the article, beside its text. */
export const metadataSchema = z.object({
  title: z.nullable(z.string()),
  byline: z.nullable(z.string()),
  publication: z.nullable(z.string()),
  /** ISO 8601 in the page's own time zone, so that its day is the day that the page names. */
  published: z.nullable(z.string()),
  url: z.nullable(webAddressSchema),
});

/** What goes into the rules: the article as it reads, without any node of the page. */
export const articleTextSchema = z.extend(metadataSchema, {
  text: z.string().check(z.maxLength(MAX_TEXT_LENGTH)),
  /** BCP 47 tag that the page declares, or null. */
  declaredLanguage: z.nullable(z.string()),
  blocks: list(blockSchema),
});
export type ArticleText = z.infer<typeof articleTextSchema>;

export const ATTRIBUTION_KINDS = ['direct', 'indirect', 'mixed'] as const;
export const attributionSchema = z.object({
  id: idSchema,
  kind: z.enum(ATTRIBUTION_KINDS),
  /** With the quotation marks of quoted parts, without cue, source, complementizer and joining comma. */
  content: list(spanSchema).check(z.minLength(1)),
  cue: z.nullable(spanSchema),
  /** The noun phrase or pronoun that the cue belongs to. */
  source: z.nullable(spanSchema),
  /** The part of `source` that names or points: "John Kirby" of "… spokesman John Kirby", "he", "the governor". */
  name: z.nullable(spanSchema),
  by: z.nullable(idSchema),
  /** How `by` was found. "taken": a pronoun or description that the rules took to be that voice. */
  resolved: z.enum(['named', 'taken', 'carried', 'none']),
  /** The attribution whose content holds this one, innermost first; null at the top. */
  within: z.nullable(idSchema),
  /** The rule family that made it; words for it are in the catalogue. */
  rule: z.string(),
  /** false: listed as less certain, not painted, not counted. */
  certain: z.boolean(),
});
export type Attribution = z.infer<typeof attributionSchema>;

export const speakerSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** In the article's own words. */
  role: z.nullable(z.string()),
  /** false: "a senior official". */
  named: z.boolean(),
  mentions: list(spanSchema),
});
export type Speaker = z.infer<typeof speakerSchema>;

export const SOURCE_KINDS = ['organization', 'document', 'media', 'unnamed'] as const;
export const sourceSchema = z.object({
  id: idSchema,
  name: z.string(),
  kind: z.enum(SOURCE_KINDS),
  mentions: list(spanSchema),
  /** The link in or beside the source phrase. */
  url: z.nullable(webAddressSchema),
  /** What the source itself leans on: "of Israeli figures", "published in The Lancet". */
  chain: z.nullable(z.string()),
});
export type Source = z.infer<typeof sourceSchema>;

export const QUALIFIERS = [
  'exact', 'approximate', 'more-than', 'less-than', 'at-least', 'at-most', 'range', 'vague',
] as const; // biome-ignore format: one line reads better
export const FIGURE_KINDS = [
  'count', 'money', 'percent', 'measure', 'duration', 'age', 'multiple', 'fraction', 'score', 'other',
] as const; // biome-ignore format: one line reads better

/** How two figures belong together. `conversion`: one quantity in two units; `from`/`to`: a change between them. */
export const FIGURE_LINKS = ['conversion', 'from', 'to', 'same', 'differs'] as const;

export const figureSchema = z.object({
  id: idSchema,
  start: offset,
  end: offset,
  value: z.nullable(z.number()),
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  qualifier: z.enum(QUALIFIERS),
  kind: z.enum(FIGURE_KINDS),
  unit: z.nullable(z.string()),
  /** The counted or measured thing: a noun phrase of the article. */
  of: z.nullable(spanSchema),
  /** The whole phrase to show: "the deaths of about 1,160 people, mostly civilians". Holds the figure. */
  phrase: spanSchema,
  /** "in October", "since 2020". */
  time: z.nullable(spanSchema),
  /** "believed", "reportedly": the text itself hedges. */
  hedge: z.nullable(spanSchema),
  links: list(z.object({ to: idSchema, relation: z.enum(FIGURE_LINKS) })),
  /** Of an amount of change ("rose 5 percent"), not of the level it led to: which way the text says it went. */
  direction: z.nullable(z.enum(['up', 'down'])),
  /** Of a level ("rose to 43", "fell 3 points to 40"), not of an amount: which way the text says it came there. */
  reached: z.nullable(z.enum(['up', 'down'])),
  by: z.nullable(idSchema),
  /** The attribution that credits it, innermost; null where `by` is null. */
  creditedIn: z.nullable(idSchema),
  rule: z.string(),
  certain: z.boolean(),
  /** Ages, durations used as adjectives, "the two leaders": not painted, not counted, scored all the same. */
  minor: z.boolean(),
});
export type Figure = z.infer<typeof figureSchema>;

export const analysisSchema = z.extend(metadataSchema, {
  text: z.string().check(z.maxLength(MAX_TEXT_LENGTH)),
  /** BCP 47 tag of the language the text is written in, or null where it cannot be told. */
  language: z.nullable(z.string()),
  blocks: list(blockSchema),
  attributions: list(attributionSchema),
  speakers: list(speakerSchema),
  sources: list(sourceSchema),
  figures: list(figureSchema),
});
export type Analysis = z.infer<typeof analysisSchema>;

/** Languages whose rules exist. */
export const SUPPORTED_LANGUAGES: readonly string[] = ['en'];

/** "en-GB" -> true, null (too little text to tell) -> true, "de" -> false. */
export function isSupported(language: string | null): boolean {
  return language === null || SUPPORTED_LANGUAGES.includes(language.split('-')[0]!.toLowerCase());
}
