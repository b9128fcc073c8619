/** What the check says, in English. */
import type { Inside } from '../../model/lesson-parts.ts';
import type { Messages, ValueType } from './id.ts';

const types: Record<ValueType, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list, such as [one, two]',
  range: 'one number, or two: [from, to]',
  object: 'fields indented below it',
  other: 'something else',
};

const maybe = (near: string | undefined, otherwise: string) =>
  near === undefined ? otherwise : `Did you mean "${near}"?`;

const otherArea = {
  desa: 'That is the code of a desa: write it as desa, and delete the kecamatan.',
  kecamatan: 'That is the code of a kecamatan: write it as kecamatan, if the desa is unknown.',
};

const insides: Record<Inside, string> = {
  text: 'text',
  words: 'words alone, without links or other marks',
  numbered: 'one numbered list: 1., 2., 3.',
  choices: 'one list of choices, each on one line: - [x] right, - [ ] wrong',
  years: 'one list whose every line begins with a year, like - **1856**',
  nothing: 'nothing, and its tag ends with />',
};

export const en: Messages = {
  'no-content': (p) => [
    `The folder "${p.dir}" does not exist or is empty.`,
    'Run this command from the folder of the project.',
  ],
  unreadable: (p) => [
    `The file cannot be opened (${p.detail}).`,
    'Check its permissions, or copy it again.',
  ],
  'unknown-folder': (p) => [
    `There is no kind of entry called "${p.name}".`,
    maybe(p.near, `The folders are: ${p.all}.`),
  ],
  'stray-file': (p) => [
    `"${p.name}" is not used in this place.`,
    'Delete it, or move it to <folder>/<name>/index.id.md and its pictures.',
  ],
  'picture-kind': (p) => [
    `Browsers cannot show the picture "${p.name}".`,
    'Save it as .jpg, and delete this file.',
  ],
  'written-elsewhere': (p) => [
    `"${p.name}" is not read; texts stand in index.id.md and index.en.md.`,
    'Copy its text there, and delete this file.',
  ],
  'bad-folder-name': (p) => [
    `The folder name "${p.name}" cannot be an address: only lower-case letters, digits and hyphens.`,
    `Rename it to "${p.right}".`,
  ],
  'reserved-slug': (p) => [
    `The name "${p.slug}" belongs to the pages of the product groups.`,
    'Choose another folder name.',
  ],
  'wrong-extension': (p) => [
    `"${p.name}" should be called "${p.right}".`,
    `Rename the file to "${p.right}".`,
  ],
  'missing-facts': (p) => [
    `The file "${p.file}" is missing; without it the entry is not published.`,
    `Make "${p.file}" in the same folder.`,
  ],
  'missing-translation': (p) => [
    `The translation "${p.file}" is missing.`,
    `Make "${p.file}" in the same folder: title, summary and text.`,
  ],
  'not-utf8': () => [
    'The file is not saved as UTF-8; its letters would come out broken.',
    'Save it again with the encoding UTF-8.',
  ],
  bom: () => [
    'An invisible mark (BOM) stands at the start of the file.',
    'Save it again as "UTF-8", not "UTF-8 with BOM".',
  ],
  'conflict-mark': () => [
    'Two versions of this file are not merged yet: Git marks both with <<<<<<<, ======= and >>>>>>>.',
    'Choose one or join them, and delete those three lines.',
  ],
  'no-front-matter': () => [
    'The file must begin with a line ---, then the fields, then --- again.',
    'Write --- on the first line.',
  ],
  'unclosed-front-matter': () => [
    'The fields are opened by --- and never closed.',
    'Write --- on a line of its own after the last field.',
  ],
  'not-fields': () => [
    'Fields of the form "name: value" should stand here.',
    'Begin with "title: ...".',
  ],
  tab: () => [
    'A tab stands at the start of the line; only spaces may.',
    'Replace each tab by two spaces.',
  ],
  'duplicate-key': (p) => [
    `The field "${p.key}" is written twice.`,
    'Delete one, or join their values.',
  ],
  'yaml-colon': () => [
    'Text that holds a colon and a space must stand in quotes.',
    'Put the whole value in quotes ".',
  ],
  'yaml-no-colon': () => [
    'This line is not of the form "name: value".',
    'Write the name of the field, a colon, one space, then the value.',
  ],
  'yaml-quote': () => ['A quote is opened and never closed.', 'Close it with the same quote.'],
  'yaml-after-value': () => [
    'Text follows a value that has ended; usually there is a quote in the middle of the text.',
    'Put the whole value in quotes " and take out the quotes inside it.',
  ],
  'yaml-bracket': () => [
    'A bracket [ or { is not closed properly.',
    'Close it with ] or } on the same line.',
  ],
  'yaml-indent': () => [
    'This line is not indented like its neighbours of the same level.',
    'Align them: two spaces for each level.',
  ],
  'yaml-start': () => [
    'A value may not begin with this sign unless it stands in quotes.',
    'Put the value in quotes ".',
  ],
  'yaml-hash': (p) => [
    `What stands behind the sign # is not read: ${p.lost}`,
    'Put the whole value in quotes ".',
  ],
  'yaml-other': (p) => [
    `This part cannot be read (${p.detail}).`,
    'Compare it with another file of the same kind.',
  ],
  'trailing-space': () => ['A space stands at the end of the line.', 'Delete it.'],
  'smart-quotes': (p) => [
    `The curly quotes of ${p.value} would be printed.`,
    'Use straight quotes ", or none.',
  ],
  'unknown-field': (p) => [
    `There is no field "${p.field}".`,
    maybe(p.near, `The fields here are: ${p.all}.`),
  ],
  'fact-in-translation': (p) => [
    `"${p.field}" is a fact, and facts are written once, in ${p.file}.`,
    `Delete it here; if it differs, correct it in ${p.file}.`,
  ],
  'missing-field': (p) => [
    `The field "${p.field}" is missing.`,
    `Add it${p.about.en && `: ${p.about.en}`}${p.example === undefined ? '.' : `, for example ${p.example}.`}`,
  ],
  'empty-field': (p) => [
    `The field "${p.field}" is empty.`,
    p.needed ? `Fill it in${p.about.en && `: ${p.about.en}`}.` : 'Fill it in, or delete the line.',
  ],
  'wrong-type': (p) => [
    `"${p.field}" holds ${p.value}; expected: ${types[p.expected]}.`,
    p.expected === 'string'
      ? 'If it is meant as text, put it in quotes.'
      : p.sample && `For example:\n${p.sample}`,
  ],
  'number-form': (p) => [
    `"${p.field}" must be a plain number, not "${p.value}".`,
    `Write ${p.right}.`,
  ],
  'unknown-value': (p) => [
    `"${p.value}" is not a choice for "${p.field}".`,
    maybe(p.near, `The choices are: ${p.all.en}.`),
  ],
  'too-long': (p) => [
    `"${p.field}" is ${p.length} characters long; at most ${p.most}.`,
    `Shorten it by ${p.length - p.most}.`,
  ],
  'out-of-range': (p) => [`"${p.field}" holds ${p.value}; it must be ${p.limit}.`],
  'bad-name': (p) => [
    `The name "${p.name}" may hold only lower-case letters, digits and hyphens.`,
    p.right && `Write "${p.right}".`,
  ],
  'bad-date': (p) => [
    `"${p.field}" holds "${p.value}"; a date is written 2024, 2024-05 or 2024-05-17.`,
    p.right === undefined ? undefined : `Write ${p.right}.`,
  ],
  'no-such-date': (p) => [
    `The date "${p.value}" does not exist.`,
    'Check its day and month in the source.',
  ],
  'bad-area-code': (p) => [
    `The ${p.field} code "${p.value}" has the wrong form; the form is ${p.form}.`,
    p.right === undefined ? p.other && otherArea[p.other] : `Write ${p.right}.`,
  ],
  'bad-ref': (p) => [
    `"${p.value}" should have the form folder/name, such as places/name-of-place.`,
    p.near === undefined ? undefined : maybe(p.near, ''),
  ],
  'bad-picture-name': (p) => [
    `The picture name "${p.name}" may hold only lower-case letters, digits and hyphens, then .jpg, .png or .webp.`,
    `Rename the file, and write "${p.right}".`,
  ],
  'bad-url': (p) => [
    `"${p.value}" is not a full address.`,
    'Copy the address from a browser, with its https://.',
  ],
  'picture-record': (p) => [
    `The picture "${p.name}" is not published without "${p.field}".`,
    `Add ${p.field}: ${p.about.en}.`,
  ],
  invalid: (p) => [`"${p.field}" cannot be used (${p.detail}).`],
  'figure-unit': (p) => [
    `A figure of the kind "${p.kind}" is not counted in "${p.unit}".`,
    `Its unit: ${p.all}. Or correct the kind.`,
  ],
  'read-too-early': (p) => [
    `Read in ${p.read}, but published in ${p.published}.`,
    'Correct one of them.',
  ],
  'not-past': (p) => [
    `The start ${p.start} is called past, but today is ${p.today}.`,
    'Write announced or estimated.',
  ],
  'not-translated': () => ['This is the Indonesian text.', 'Write it in English.'],
  untranslated: (p) => [`"${p.field}" is not translated.`, `Translate: ${p.text}`],
  'not-in-original': (p) => [
    `"${p.field}" is not in ${p.file}, so it would never be shown.`,
    maybe(p.near, 'Delete it, or give it the same name.'),
  ],
  'older-translation': (p) => [
    'The Indonesian text has changed since it was translated; readers are told.',
    `Bring the translation up to date, then run npm run translated -- ${p.ref}`,
  ],
  'unmarked-translation': (p) => [
    'This translation bears no mark, so that nobody would notice a change of the Indonesian text.',
    `Where the translation says the same, run npm run translated -- ${p.ref}`,
  ],
  'unknown-source': (p) => [
    `There is no source "${p.id}" in sources/.`,
    maybe(
      p.near,
      p.isName
        ? `Make sources/${p.id}.yaml.`
        : 'Write the name of a file in sources/ without .yaml; each source as a citation of its own: [^one][^two].',
    ),
  ],
  'unused-source': (p) => [`No entry cites the source "${p.id}".`, 'Cite it, or delete the file.'],
  'citation-mark': (p) => [
    'This citation lacks the sign ^ behind its bracket.',
    `Write [^${p.id}].`,
  ],
  'unclosed-citation': () => ['The citation [^ is not closed.', 'Write [^name-of-source].'],
  'footnote-definition': () => [
    'Footnotes are not written by hand; the site takes them from sources/.',
    'Delete this line.',
  ],
  'unknown-link': (p) => [
    `There is no entry "${p.target}".`,
    maybe(p.near, 'Check the name of its folder, or delete the link.'),
  ],
  'link-to-draft': (p) => [
    `The entry "${p.target}" is still a draft, so the link leads nowhere yet.`,
    'Publish that entry, or delete the link.',
  ],
  'link-to-self': () => ['The entry links to itself.', 'Delete the link.'],
  'link-form': (p) => [
    `The link "${p.target}" is neither folder/name nor an https:// address.`,
    p.near === undefined ? 'Write it like [bilik](products/bilik).' : `Write (${p.near}).`,
  ],
  'unclosed-link': () => ['The link is not closed by ).', 'Write [word](folder/name).'],
  'stop-kind': (p) => [
    `"${p.target}" cannot be a stop.`,
    'A stop is a village (villages), a maker (makers) or a place (places).',
  ],
  'stop-twice': (p) => [
    `"${p.target}" is visited twice in a row on the same day.`,
    'Make one stop of the two.',
  ],
  'stop-day': (p) => [
    `The stop is on day ${p.day}, but the trip takes ${p.days}.`,
    'Correct "day" here, or "days" above.',
  ],
  'stop-order': (p) => [
    `A stop of day ${p.day} is written after one of day ${p.before}.`,
    'Put the stops in the order of the days.',
  ],
  'no-area': () => [
    'The code of its desa is missing.',
    'Add desa: its Kemendagri code; or kecamatan: where the desa is unknown.',
  ],
  'two-areas': () => [
    'The code of the desa already says the kecamatan.',
    'Delete the line kecamatan.',
  ],
  'unknown-area': (p) => [
    `The code "${p.code}" is not in the Kemendagri list.`,
    p.near === undefined ? undefined : `Did you mean ${p.near} (${p.name ?? ''})?`,
  ],
  'area-outside': (p) => [
    `The code "${p.code}" (${p.name}) lies outside this regency; codes here begin with ${p.region}.`,
  ],
  swapped: () => [
    'Latitude and longitude are swapped.',
    'Swap them: lat is the latitude (negative south of the equator), lon the longitude.',
  ],
  'missing-minus': () => ['A latitude in the south must be negative.', 'Add the minus sign.'],
  'outside-region': (p) => [
    `The point ${p.lat}, ${p.lon} is far outside the area of the guide (${p.bounds}).`,
    'Copy the coordinates from the source again.',
  ],
  'in-the-sea': (p) => [
    `This point is in the sea, ${p.metres} m from the coast.`,
    'Copy the coordinates from the source again.',
  ],
  'wrong-kecamatan': (p) => [
    `This point is not in Kecamatan ${p.stated}: the five desa nearest to it are in other ones, the nearest in ${p.nearest}.`,
    'Correct the coordinates or the code of the desa.',
  ],
  'doubtful-kecamatan': (p) => [
    `The desa nearest to this point is in Kecamatan ${p.nearest}, not ${p.stated}.`,
    'Look at the map. If it is right, say why in locationChecked.',
  ],
  'protected-point': (p) => [
    `No point in ${p.desa} may be mapped.`,
    'Delete location; words tell enough of where it is.',
  ],
  'future-date': (p) => [
    `"${p.field}" holds ${p.value}, but today is ${p.today}.`,
    'Write when the source said so.',
  ],
  'dates-reversed': (p) => [
    `The start ${p.start} is after the end ${p.end}.`,
    'Swap start and end, or correct the year.',
  ],
  'range-reversed': (p) => [
    `The range [${p.from}, ${p.to}] runs backwards.`,
    `Write [${p.to}, ${p.from}].`,
  ],
  'hours-holidays': () => [
    'Holidays (PH, SH) cannot be used: their dates are not at hand for Indonesia.',
    'Delete that part, and write the holidays in note.',
  ],
  'bad-hours': (p) => [
    `The opening hours "${p.value}" cannot be read.`,
    'Write them like "Tu-Su 08:00-16:00": Mo Tu We Th Fr Sa Su.',
  ],
  'bad-clock': (p) => [
    `The time "${p.value}" cannot be read.`,
    'Write hours and minutes with a colon, in quotes, such as "20:40".',
  ],
  'unclear-hours': (p) => [
    `The opening hours "${p.value}" may be read otherwise.`,
    'If this is what is meant, write it as below.',
  ],
  'picture-missing': (p) => [
    `The picture "${p.name}" is not in this folder.`,
    maybe(p.near, 'Copy it into this folder, or delete its record.'),
  ],
  'picture-unrecorded': (p) => [
    `The picture "${p.name}" has no record, so it would not be shown.`,
    `Add ${p.name} under pictures: with alt, credit, licence and consent.`,
  ],
  'picture-too-big': (p) => [
    `The picture "${p.name}" has ${p.size} MB; at most ${p.most} MB.`,
    'Make it smaller: 2,400 pixels on the long side are enough.',
  ],
  'picture-position': (p) => [
    `The picture "${p.name}" keeps where it was taken.`,
    "Remove it with npm run check -- --fix (a .png: save it again without its location); it may show somebody's home.",
  ],
  'picture-broken': (p) => [
    `The picture "${p.name}" is damaged, cut off, or not of the type that its name says.`,
    'Copy it again from the original.',
  ],
  'drawing-missing': (p) => [
    `The illustration "${p.name}" is not in this folder.`,
    maybe(p.near, 'Copy the file into this folder, or delete drawing.'),
  ],
  'drawing-unrecorded': (p) => [
    `The illustration "${p.name}" has no record, so it would not be shown.`,
    'Record it as drawing: with alt and source (drawing.svg), or in its step (step-<name>.svg).',
  ],
  'drawing-too-big': (p) => [
    `The illustration "${p.name}" has ${p.size} bytes compressed; at most ${p.most}.`,
    'Make it simpler: fewer points, rounded coordinates.',
  ],
  'drawing-frame': (p) => [
    'The frame of the illustration is not like the others.',
    `Begin with ${p.right}.`,
  ],
  'drawing-not-plain': (p) => [
    `An illustration may not hold this: ${p.found}`,
    'Shapes, classes and colours only; no text, script, link, animation, picture or comment.',
  ],
  'protected-picture': (p) => [
    `The picture "${p.name}" may not be shown: the people of this adat land asked not to be pictured.`,
    'Delete the picture and its record.',
  ],
  'empty-text': () => ['The text is missing.', 'Write it below the second line ---.'],
  'heading-one': () => [
    'The title of the page is in title; headings in the text begin at ##.',
    'Write it with ##.',
  ],
  'heading-jump': (p) => [
    `The headings jump from level ${p.from} to ${p.to}.`,
    `Use ${'#'.repeat(p.from + 1)}.`,
  ],
  html: (p) => [
    `HTML is not used in the text: ${p.tag}`,
    'Write it in Markdown, without the signs < and >.',
  ],
  image: () => [
    'Pictures are not written in the text.',
    'Put the file into this folder and record it under pictures:.',
  ],
  'mdx-code': (p) => [
    `A lesson may hold no program code: ${p.found}`,
    'Delete it; write the signs { and } in words.',
  ],
  'invisible-letter': (p) => [
    `An invisible letter (${p.code}) stands in this line, mostly from pasted text.`,
    'Delete it, or write a plain space.',
  ],
  'list-mark': () => [
    'This item begins with a sign of a word processor, which makes no list.',
    'Begin it with a hyphen and a space: - item.',
  ],
  'bold-mark': () => [
    'The signs ** make nothing bold here; readers would see the stars.',
    'Write **word** without spaces between the signs and the word, and close it with ** again.',
  ],
  'link-gap': () => ['A space between ] and ( keeps this from being a link.', 'Delete the space.'],
  'fields-in-text': (p) => [
    `The field "${p.field}" stands in the text, where nobody reads it.`,
    'Move it above the second line ---.',
  ],
  'heading-space': () => ['A space must follow the #.', 'Write ## Heading.'],
  'phone-in-text': (p) => [
    `The number ${p.number} stands in the text.`,
    'A trade number goes under contacts: with its date and source; a private one is not written.',
  ],
  'same-point': (p) => [
    `This is exactly the point of ${p.other}.`,
    'Join the two entries, or correct the coordinates.',
  ],
  'unknown-part': (p) => [
    `There is no component called <${p.name}>.`,
    maybe(p.near, `The components are: ${p.all}.`),
  ],
  'part-unclosed': (p) => [
    `The component <${p.tag}> is not opened and closed as a pair.`,
    `Write <${p.tag}> before what it holds and </${p.tag}> after it, each on a line of its own.`,
  ],
  'part-form': (p) => [
    `This part cannot be read: ${p.text}`,
    'Write it like <Worksheet title="Title">, with straight quotes; say the sign < in words.',
  ],
  'part-alone': (p) => [
    `<${p.part}> cannot stand within a line.`,
    'Give it lines of its own, with an empty line above and below.',
  ],
  'part-nested': (p) => [
    `<${p.part}> cannot stand inside this.`,
    'Put it outside of lists and other components; only <Worksheet> and <Teacher> may hold components.',
  ],
  'part-code': (p) => [
    `${p.name} of <${p.part}> holds program code.`,
    'Write it as text between straight quotes: title="Title".',
  ],
  'part-attribute': (p) => [
    `<${p.part}> knows no "${p.name}".`,
    maybe(p.near, p.all === '' ? 'Delete it.' : `It knows: ${p.all}.`),
  ],
  'part-missing': (p) => [`<${p.part}> needs ${p.name}.`, `Add ${p.name}="${p.example}".`],
  'part-value': (p) => [
    `${p.name}="${p.value}" cannot be used.`,
    `What can be used: ${p.example}.`,
  ],
  'part-inside': (p) => [
    `What <${p.part}> holds does not fit.`,
    `It must hold ${insides[p.inside]}.`,
  ],
  'quiz-few': () => ['This quiz has fewer than two choices.', 'Write at least two lines - [ ].'],
  'quiz-no-right': () => [
    'This quiz has no right answer yet.',
    'Mark the right choice with - [x].',
  ],
  'map-no-point': (p) => [
    `The entry "${p.ref}" has no point on the map.`,
    'Take it out of <Map>, and name it by an ordinary link.',
  ],
  'duplicate-title': (p) => [
    `The title "${p.title}" is already used by ${p.other}.`,
    'Join the two entries, or give them different titles.',
  ],
  orphan: () => [
    'No other entry links to this one.',
    'Name it in an entry that it belongs with, as [name](folder/name).',
  ],
};
