/** The menu behind the three dots: a menu button as ARIA describes it, with arrow keys, Home, End and Escape. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../utils/analysis/settings.ts';
import type { Key } from '../../utils/words/catalogue.ts';
import { Say, useSay } from '../words.tsx';
import type { CopyRequest, PopupEvents } from './events.ts';
import { DoneIcon, DotsIcon } from './icons.tsx';
import { moveFocus } from './keys.ts';
import type { Leaf } from './leaf.ts';

interface MenuProps {
  readonly hasAnalysis: boolean;
  readonly settings: Settings;
  readonly events: PopupEvents;
  readonly setLeaf: (leaf: Leaf) => void;
  readonly announce: (text: string) => void;
}

/** Words that take no slot. */
type MenuKey = Extract<Key, `menu.${string}`>;

interface Item {
  readonly key: MenuKey;
  /** A choice that is on or off; absent for a plain command. */
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly run: () => void;
}

export function Menu(props: MenuProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const copied = useCopying(props);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (open) list.current?.querySelector<HTMLElement>('[role^=menuitem]:not(:disabled)')?.focus();
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (!moveFocus(event, list.current, '[role^=menuitem]:not(:disabled)')) return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="menu">
      <button
        type="button"
        ref={button}
        class="icon-button"
        aria-label={say('menu.open')}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <DotsIcon />
      </button>
      {open && <div class="menu-backdrop" onPointerDown={close} />}
      {open && (
        <div
          class="menu-list"
          role="menu"
          aria-label={say('menu.open')}
          ref={list}
          onKeyDown={onKeyDown}
          tabIndex={-1}
        >
          {itemsOf(props, copied).map((item) => (
            <MenuItem key={item.key} item={item} close={close} />
          ))}
        </div>
      )}
    </div>
  );
}

function MenuItem({ item, close }: { item: Item; close: () => void }) {
  const role =
    item.checked === undefined
      ? ({ role: 'menuitem' } as const)
      : ({ role: 'menuitemcheckbox', 'aria-checked': item.checked } as const);
  return (
    <button
      type="button"
      {...role}
      disabled={item.disabled}
      tabIndex={-1}
      onClick={() => {
        close();
        item.run();
      }}
    >
      <span class="menu-check">{item.checked === true && <DoneIcon />}</span>
      <Say it={item.key} />
    </button>
  );
}

function itemsOf(
  { hasAnalysis, settings, events, setLeaf }: MenuProps,
  copy: (request: CopyRequest) => void,
): Item[] {
  const disabled = !hasAnalysis;
  const { underlineParaphrases, printWithMarks } = settings;
  return [
    { key: 'menu.copyEverything', disabled, run: () => copy({ what: 'everything' }) },
    { key: 'menu.copyFigures', disabled, run: () => copy({ what: 'figures' }) },
    { key: 'menu.walk', disabled, run: () => events.walk() },
    {
      key: 'menu.underline',
      checked: underlineParaphrases,
      run: () => events.changeSettings({ ...settings, underlineParaphrases: !underlineParaphrases }),
    },
    {
      key: 'menu.print',
      checked: printWithMarks,
      run: () => events.changeSettings({ ...settings, printWithMarks: !printWithMarks }),
    },
    { key: 'menu.clear', disabled, run: () => events.clear() },
    { key: 'menu.settings', run: () => setLeaf('settings') },
    { key: 'menu.how', run: () => setLeaf('how') },
  ];
}

function useCopying({ events, announce }: MenuProps): (request: CopyRequest) => void {
  const say = useSay();
  return async (request) => announce(say((await events.copy(request)) ? 'entry.copied' : 'entry.copyFailed'));
}
