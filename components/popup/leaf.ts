/** The leaves of the popup: the lists (or the state, where there are none), the settings, and how it works. */
export type Leaf = 'list' | 'settings' | 'how';
