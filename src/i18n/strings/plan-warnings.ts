import type { PlanProblem } from '../../model/plan-reading.ts';
import type { Touch } from '../../model/plan-place.ts';
import type { Locale } from '../locales.ts';

interface PlanWarningStrings {
  /** What was wrong with the text of a plan; the place of the name is `{what}`. */
  problems: Record<PlanProblem['kind'], string>;
  /** Heads what was wrong. */
  problemsTitle: string;
  weekdays: readonly [string, string, string, string, string, string, string];
  pastDay: string;
  noDay: string;
  late: string;
  beforeSunrise: (time: string) => string;
  afterSunset: (time: string) => string;
  /** A day of the week, and since when that is known. */
  closedDay: (weekday: string, asOf: string) => string;
  openThen: (hours: string, weekday: string, asOf: string) => string;
  hoursVary: (asOf: string) => string;
  /** Title of an event, and its date. */
  touches: Record<Touch, (title: string, date: string) => string>;
  estimated: string;
  /** Of a closure, beyond its published dates, and while no day is chosen; `usual` may be empty. */
  usual: (title: string, usual: string) => string;
  undated: (title: string, usual: string) => string;
  protocol: string;
  visitsNo: string;
  visitsAsk: string;
  visitsUnknown: string;
  /** No departure is known; those that are, one after another. */
  timetable: string;
  departures: (list: string) => string;
  /** What leaves, its time, and when that held. */
  departure: (text: string, time: string, asOf: string) => string;
  /** One comes after the last departure from a place. */
  departed: (departure: string, from: string) => string;
  noPoint: string;
  more: string;
  /** Sunrise and sunset of the first day. */
  sun: (sunrise: string, sunset: string) => string;
}

/** Sentences in a row, without those that are empty. */
const sentences = (...all: readonly string[]) => all.filter(Boolean).join(' ');

export const planWarningStrings: Record<Locale, PlanWarningStrings> = {
  id: {
    problems: {
      unreadable: 'Tautan ini tidak memuat rencana yang dapat dibaca.',
      cut: 'Ujung tautan ini terpotong. Yang masih terbaca ditampilkan; mintalah tautannya sekali lagi.',
      older:
        'Tautan ini dari bentuk lama ({what}) yang tidak dikenal edisi ini. Yang terbaca ditampilkan.',
      newer:
        'Tautan ini dari edisi panduan yang lebih baru ({what}). Yang terbaca ditampilkan; muat ulang panduan bila ada sambungan.',
      unknown: 'Panduan ini tidak memuat perhentian “{what}”; perhentian itu dilewati.',
      broken: 'Satu perhentian tidak dapat dibaca ({what}) dan dilewati.',
      date: '“{what}” bukan tanggal yang ada. Pilih tanggal lain.',
      past: 'Tanggal dalam tautan sudah lewat. Pilih tanggal lain agar peringatannya berlaku.',
      many: 'Tautan memuat {what} perhentian; hanya seratus yang pertama dibuka.',
      long: 'Teks yang terlalu panjang dipotong: “{what}…”.',
      markup: 'Sebuah teks memuat tanda HTML; ia ditampilkan sebagai teks biasa: “{what}”.',
    },
    problemsTitle: 'Tentang tautan ini',
    weekdays: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
    pastDay: 'Tanggal ini sudah lewat.',
    noDay: 'Pilih tanggal agar jam buka, penutupan, acara, dan matahari terbenam diperiksa.',
    late: 'Melewati tengah malam. Kurangi perhentian, atau menginap dahulu.',
    beforeSunrise: (time) => `Sebelum matahari terbit (pukul ${time}).`,
    afterSunset: (time) => `Setelah matahari terbenam (pukul ${time}).`,
    closedDay: (weekday, asOf) => `Tutup pada hari ${weekday}, menurut jam buka per ${asOf}.`,
    openThen: (hours, weekday, asOf) =>
      `Pada hari ${weekday} buka pukul ${hours}, menurut jam buka per ${asOf}.`,
    hoursVary: (asOf) =>
      `Jam bukanya (per ${asOf}) tidak sama tiap minggu; baca di halamannya, lalu tanyakan.`,
    touches: {
      closes: (title, date) => `Ditutup: ${title}, ${date}.`,
      'held-at': (title, date) => `Ada acara di sini: ${title}, ${date}.`,
      opens: (title, date) => `Dibuka karena ${title}, ${date}.`,
      touches: (title, date) =>
        `${title} berlangsung, ${date}; halamannya menyebut apa yang tertutup dan apa yang terbuka.`,
    },
    estimated: 'perkiraan sumber',
    usual: (title, usual) =>
      sentences(`${title}:`, usual, 'Tanggal berikutnya belum diterbitkan; tanyakan.'),
    undated: (title, usual) =>
      sentences(`${title}:`, usual, 'Pilih tanggal agar penutupan yang diumumkan diperiksa.'),
    protocol: 'Ada aturan yang harus dihormati di sini.',
    visitsNo: 'Tidak menerima kunjungan.',
    visitsAsk: 'Menerima kunjungan dengan janji; hubungi dahulu.',
    visitsUnknown: 'Belum menyatakan menerima kunjungan; tanyakan dahulu.',
    timetable: 'Panduan ini tidak memuat jadwal keberangkatan terakhir; periksa sebelum berangkat.',
    departures: (list) =>
      `Keberangkatan terakhir yang pernah diterbitkan: ${list}. Jadwal yang berlaku tidak dimuat di sini; periksa sebelum berangkat.`,
    departure: (text, time, asOf) => `${text} pukul ${time} (${asOf})`,
    departed: (departure, from) =>
      `Terlambat untuk keberangkatan terakhir dari ${from} yang pernah diterbitkan: ${departure}. Periksa jadwalnya, atau selesaikan lebih awal.`,
    noPoint: 'Titiknya tidak ditunjukkan di peta.',
    more: 'Baca',
    sun: (sunrise, sunset) =>
      `Hari pertama: matahari terbit ${sunrise}, terbenam ${sunset} (dihitung).`,
  },
  en: {
    problems: {
      unreadable: 'This link holds no plan that can be read.',
      cut: 'The end of this link is missing. What can still be read is shown; ask for the link once more.',
      older:
        'This link is of an old form ({what}) that this edition does not know. What can be read is shown.',
      newer:
        'This link is from a newer edition of the guide ({what}). What can be read is shown; reload the guide when you have a connection.',
      unknown: 'The guide has no stop “{what}”; it was left out.',
      broken: 'One stop cannot be read ({what}) and was left out.',
      date: '“{what}” is no date that exists. Choose another one.',
      past: 'The date in this link is over. Choose another one, so that the warnings hold.',
      many: 'The link holds {what} stops; only the first hundred were opened.',
      long: 'A text that was too long was cut: “{what}…”.',
      markup: 'A text holds signs of HTML; it is shown as plain text: “{what}”.',
    },
    problemsTitle: 'About this link',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    pastDay: 'This date is over.',
    noDay: 'Choose a date to have opening hours, closures, events and sunset checked.',
    late: 'Goes on past midnight. Leave out a stop, or stay the night before it.',
    beforeSunrise: (time) => `Before sunrise (${time}).`,
    afterSunset: (time) => `After sunset (${time}).`,
    closedDay: (weekday, asOf) => `Closed on ${weekday}, by the hours as of ${asOf}.`,
    openThen: (hours, weekday, asOf) => `On ${weekday} open ${hours}, by the hours as of ${asOf}.`,
    hoursVary: (asOf) =>
      `Its hours (as of ${asOf}) are not the same every week; read them on its page, then ask.`,
    touches: {
      closes: (title, date) => `Closed: ${title}, ${date}.`,
      'held-at': (title, date) => `An event is held here: ${title}, ${date}.`,
      opens: (title, date) => `Opened by ${title}, ${date}.`,
      touches: (title, date) =>
        `${title} is on, ${date}; its page says what is closed and what stays open.`,
    },
    estimated: 'estimated by the source',
    usual: (title, usual) =>
      sentences(`${title}:`, usual, 'The next dates are not published yet; ask.'),
    undated: (title, usual) =>
      sentences(`${title}:`, usual, 'Choose a date to have announced closures checked.'),
    protocol: 'There are rules to respect here.',
    visitsNo: 'Takes no visitors.',
    visitsAsk: 'Takes visitors by appointment; get in touch first.',
    visitsUnknown: 'Has not said that it takes visitors; ask first.',
    timetable: 'The guide has no timetable of the last departure; look it up before you leave.',
    departures: (list) =>
      `Last departures as they were once published: ${list}. Today’s timetable is not in this guide; look it up before you leave.`,
    departure: (text, time, asOf) => `${text} at ${time} (${asOf})`,
    departed: (departure, from) =>
      `Too late for the last departure from ${from} that was ever published: ${departure}. Look up the timetable, or end earlier.`,
    noPoint: 'Its point is not shown on the map.',
    more: 'Read',
    sun: (sunrise, sunset) => `First day: sunrise ${sunrise}, sunset ${sunset} (computed).`,
  },
};
