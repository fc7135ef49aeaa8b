import { type Entry, type Prepared, prepare, suggest } from '../suggest.ts';

const shownSuggestions = 8;

const isEntry = (value: unknown): value is Entry =>
  Array.isArray(value) && value.length === 4 && value.slice(1).every((part) => typeof part === 'string');

export interface ComboboxParts {
  readonly box: HTMLInputElement;
  readonly list: HTMLUListElement;
  /** What stood in the box when it was entered. */
  readonly startValue: string;
  readonly kindName: (kind: number) => string;
  /** JSON of all suggestions. */
  readonly load: () => Promise<unknown>;
}

/**
 * Suggests names while somebody types in the box that the page declared a combobox; the arrow keys choose among them.
 * The list closes when a query is sent.
 */
export function makeCombobox({ box, list, startValue, kindName, load }: ComboboxParts): void {
  let loading: Promise<void> | null = null;
  let names: readonly Prepared[] = [];
  let chosen = -1;
  /** The question was sent: names that arrive late are not wanted any more. */
  let isSent = false;
  const options = (): HTMLElement[] => [...list.querySelectorAll('li')];

  const choose = (place: number): void => {
    chosen = place;
    options().forEach((option, at) => {
      option.ariaSelected = String(at === place);
    });
    if (place < 0) box.removeAttribute('aria-activedescendant');
    else {
      box.setAttribute('aria-activedescendant', `goi-y-${place}`);
      options()[place]?.scrollIntoView({ block: 'nearest' });
    }
  };
  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    box.ariaExpanded = String(isOpen);
    choose(-1);
  };
  const go = (option: HTMLElement | undefined): void => {
    const href = option?.dataset['href'];
    if (href === undefined) return;
    // Whoever comes back finds what they had typed.
    history.replaceState(null, '', `?${new URLSearchParams({ q: box.value })}`);
    location.assign(href);
  };
  const show = (): void => {
    const found = suggest(names, box.value).slice(0, shownSuggestions);
    list.replaceChildren(
      ...found.map(([kind, href, title], place) => {
        const option = document.createElement('li');
        const kindText = document.createElement('span');
        option.id = `goi-y-${place}`;
        option.role = 'option';
        option.dataset['href'] = href;
        kindText.className = 'meta';
        kindText.textContent = kindName(kind);
        option.append(title, ' ', kindText);
        return option;
      }),
    );
    open(found.length > 0);
  };
  const ready = (): void => {
    loading ??= load().then(
      (all) => {
        names = Array.isArray(all) ? all.filter(isEntry).map(prepare) : [];
      },
      () => {
        // Without suggestions the search itself still works.
        loading = null;
      },
    );
  };

  const suggestNames = (): void => {
    isSent = false;
    ready();
    void loading?.then(() => {
      if (document.activeElement === box && !isSent) show();
    });
  };
  box.addEventListener('focus', ready);
  box.addEventListener('input', suggestNames);
  box.addEventListener('keydown', (event) => {
    // Keys that an input method is still putting together are its own.
    if (event.isComposing) return;
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    // What the box says may have changed since the list was shown.
    if (isArrow && list.hidden) show();
    const count = options().length;
    if (event.key === 'Escape' && !list.hidden) open(false);
    else if (event.key === 'Enter' && chosen >= 0 && !list.hidden) go(options()[chosen]);
    else if (isArrow && count > 0) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      choose(chosen < 0 && step < 0 ? count - 1 : (chosen + step + count) % count);
    } else return;
    event.preventDefault();
  });
  box.addEventListener('blur', () => {
    open(false);
  });
  // Before the box loses the focus, which closes the list.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) go(target.closest('li') ?? undefined);
  });
  box.form?.addEventListener('submit', () => {
    isSent = true;
    open(false);
  });
  // What was typed while this code was on its way.
  if (box.value === startValue) ready();
  else suggestNames();
}
