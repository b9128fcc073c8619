/** What a page says of itself to other programs, beside its title and its summary. */
import type { SocialCard } from '../../exports/social.ts';

export interface Previewed {
  /** Things in JSON-LD. */
  things?: readonly object[];
  /** The picture beside a link to it, where the page has one of its own. */
  card?: SocialCard;
}
