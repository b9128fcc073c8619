/** Takes a plan along: link, share sheet, WhatsApp, QR code, and files. */
import { planStrings, type PlanFormat } from '../../i18n/strings/plan.ts';
import { titleOf, type PlanView } from '../../exports/plan-stops.ts';
import { find, say } from '../dom.ts';
import { saveFile } from '../save-file.ts';
import { qrPicture } from './qr-picture.ts';

const types: Record<PlanFormat, string> = {
  ics: 'text/calendar',
  gpx: 'application/gpx+xml',
  kml: 'application/vnd.google-earth.kml+xml',
  geojson: 'application/geo+json',
};

/** What the writers of files weigh is loaded when the first file is wanted. */
async function fileText(format: PlanFormat, view: PlanView, today: string): Promise<string> {
  if (format === 'ics')
    return (await import('../../exports/plan-ics.ts')).planIcs(view, today, new Date());
  const files = await import('../../exports/plan-files.ts');
  if (format === 'geojson') return JSON.stringify(files.planGeojson(view));
  return format === 'gpx' ? files.planGpx(view) : files.planKml(view);
}

export class Take {
  readonly #root: HTMLElement;
  /** Whether the guide has an address of its own, which a QR code may carry. */
  readonly #home: boolean;
  #view: PlanView | undefined;
  #today = '';

  constructor(root: HTMLElement, home: boolean) {
    this.#root = root;
    this.#home = home;
    const button = (name: string) => find(root, `[data-take="${name}"]`, HTMLButtonElement);
    button('share').hidden = !('share' in navigator);
    button('share').addEventListener('click', () => void this.#share());
    button('copy').addEventListener('click', () => void this.#copy());
    for (const each of root.querySelectorAll<HTMLElement>('[data-save]')) {
      each.addEventListener('click', () => void this.#save(each.dataset['save'] as PlanFormat));
    }
    this.#qrBox.addEventListener('toggle', () => this.#drawQr());
    window.addEventListener('beforeprint', () => this.#openQr());
  }

  get #qrBox() {
    return find(this.#root, '[data-qr]', HTMLDetailsElement);
  }

  get #field() {
    return find(this.#root, '[data-link]', HTMLInputElement);
  }

  #say(text: string) {
    say(find(this.#root, '[role="status"]', HTMLElement), text);
  }

  show(view: PlanView, today: string) {
    this.#view = view;
    this.#today = today;
    this.#field.value = view.link;
    const text = `${titleOf(view.plan, view.locale)}\n${view.link}`;
    const whatsapp = find(this.#root, '[data-take="whatsapp"]', HTMLAnchorElement);
    whatsapp.href = `https://wa.me/?text=${encodeURIComponent(text)}`;
    this.#drawQr();
  }

  /** On paper the code stands by itself; it is drawn at once, since printing waits for nothing. */
  #openQr() {
    if (!this.#home) return;
    this.#qrBox.open = true;
    this.#drawQr();
  }

  /** Draws the code while its box is open; it takes longer than all the rest of a page. */
  #drawQr() {
    if (!this.#view || !this.#qrBox.open) return;
    const words = planStrings[this.#view.locale];
    const place = find(this.#qrBox, 'p', HTMLElement);
    const picture = this.#home ? qrPicture(this.#view.link, words.qrLabel) : undefined;
    place.replaceChildren(picture ?? (this.#home ? words.qrTooLong : words.qrNoHome));
  }

  async #share() {
    if (!this.#view) return;
    const { plan, link, locale } = this.#view;
    try {
      await navigator.share({ title: titleOf(plan, locale), url: link });
    } catch {
      // The reader closed the sheet, or nothing takes a link there: the other ways are beside it.
    }
  }

  /** A plain line gives pages no clipboard: there the link is selected for the reader to copy. */
  async #copy() {
    if (!this.#view) return;
    const words = planStrings[this.#view.locale];
    try {
      await navigator.clipboard.writeText(this.#view.link);
      this.#say(words.copied);
    } catch {
      this.#field.select();
      this.#say(words.selected);
    }
  }

  async #save(format: PlanFormat) {
    if (!this.#view) return;
    const words = planStrings[this.#view.locale];
    const name = `${words.fileName}.${format}`;
    saveFile(await fileText(format, this.#view, this.#today), name, types[format]);
    this.#say(words.saved(name));
  }
}
