/** Drawings of the popup's few signs; decoration, so each control carries its own words. */
import type { ComponentChildren } from 'preact';

const Icon = ({ children }: { children: ComponentChildren }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {children}
  </svg>
);

export const Chevron = () => (
  <Icon>
    <path class="chevron" d="M6 3.5 10.5 8 6 12.5" />
  </Icon>
);
export const CopyIcon = () => (
  <Icon>
    <path d="M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z" />
  </Icon>
);
export const WhyIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6" />
    <path d="M6.2 6.3c.1-2.3 3.7-2.2 3.7 0 0 1.4-1.9 1.5-1.9 3M8 11.2v.4" />
  </Icon>
);
export const DoneIcon = () => (
  <Icon>
    <path d="m3 8.5 3.2 3.2L13 4.8" />
  </Icon>
);
export const DotsIcon = () => (
  <Icon>
    <path class="dots" d="M3 8h.01M8 8h.01M13 8h.01" />
  </Icon>
);
export const BackIcon = () => (
  <Icon>
    <path class="back" d="M10 3.5 5.5 8l4.5 4.5" />
  </Icon>
);
