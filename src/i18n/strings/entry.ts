import type { Direction } from '../../model/distance.ts';
import type { Locale } from '../locales.ts';
import { directionNames } from './directions.ts';

interface EntryStrings {
  facts: string;
  products: Record<'village' | 'maker' | 'place', string>;
  villages: string;
  makers: string;
  noMaker: string;
  places: string;
  placesHere: string;
  noVillage: string;
  lines: string;
  group: string;
  groupProducts: string;
  madeIn: string;
  trips: string;
  events: string;
  about: string;
  tellsOf: string;
  lessons: string;
  steps: string;
  stops: string;
  day: (day: number) => string;
  minutes: (minutes: number) => string;
  suggested: string;
  /** The way to a stop, in words. */
  fromBefore: (way: string) => string;
  at: string;
  closes: string;
  opens: string;
  occurrences: string;
  occurrenceNote: string;
  latest: string;
  onPage: string;
  where: string;
  near: string;
  nearNote: string;
  /** From where most travellers arrive. */
  from: (hub: string) => string;
  further: (count: number) => string;
  nearLine: (kilometres: string, direction: string) => string;
  /** Where one of both points is known by its village or its kecamatan only. */
  nearAbout: (kilometres: string, direction: string) => string;
  samePoint: string;
  directions: Record<Direction, string>;
  access: string;
  protocol: string;
  authority: (whose: string) => string;
  unknown: string;
  unknownNote: string;
  sources: string;
  checked: (month: string) => string;
  compiled: string;
  undated: string;
  archive: string;
  locator: (title: string) => string;
  hours: string;
  /** Open at any hour, and at the same hours on each day. */
  open: Record<'always' | 'daily', string>;
  lastDeparture: string;
  contacts: string;
  noContact: string;
  contact: Record<'phone' | 'whatsapp' | 'email' | 'website' | 'shop' | 'social', string>;
  visits: Record<'label' | 'yes' | 'appointment' | 'no' | 'unknown', string>;
  statements: Record<
    | 'materials'
    | 'tools'
    | 'sizes'
    | 'genuine'
    | 'care'
    | 'carry'
    | 'sells'
    | 'address'
    | 'order'
    | 'payment'
    | 'usual',
    string
  >;
  kampung: string;
  desa: string;
  kecamatan: string;
  precision: Record<'label' | 'exact' | 'village' | 'kecamatan', string>;
  goals: string;
  needs: string;
  levels: string;
  duration: string;
  modes: string;
  also: string;
  /** Opens the rest of a short entry. */
  more: string;
  cite: (number: number) => string;
  drawing: string;
}

export const entryStrings: Record<Locale, EntryStrings> = {
  id: {
    facts: 'Fakta',
    products: {
      village: 'Yang dibuat di sini',
      maker: 'Yang dibuat atau dijual di sini',
      place: 'Kriya yang dapat dilihat di sini',
    },
    villages: 'Dibuat di',
    makers: 'Perajin dan toko',
    noMaker: 'Belum ada tempat penjualan yang diterbitkan untuk produk ini.',
    places: 'Dapat dilihat di',
    placesHere: 'Wisata',
    noVillage:
      'Belum ada desa kriya di kecamatan ini yang cukup diterbitkan untuk dibuatkan halaman.',
    lines: 'Desa lain yang disebut terbitan',
    group: 'Kelompok',
    groupProducts: 'Produk dalam kelompok ini',
    madeIn: 'Desa kriya',
    trips: 'Rute yang singgah di sini',
    events: 'Acara',
    about: 'Panduan',
    tellsOf: 'Entri yang diterangkan',
    lessons: 'Untuk sekolah',
    steps: 'Cara membuatnya',
    stops: 'Perhentian',
    day: (day) => `Hari ke-${day}`,
    minutes: (minutes) => `sekitar ${minutes} menit`,
    suggested:
      'Lama di tiap perhentian adalah saran panduan ini, bukan jadwal yang diterbitkan. Jarak garis lurus dihitung antara titik di peta; jalannya lebih panjang.',
    fromBefore: (way) => `${way} dari perhentian sebelumnya`,
    at: 'Tempat acara',
    closes: 'Yang ditutup',
    opens: 'Yang dibuka',
    occurrences: 'Tanggal yang diterbitkan',
    occurrenceNote: 'Tanggal yang tidak disebut sumber tidak dihitung sendiri oleh panduan ini.',
    latest: 'Tanggal terakhir yang diterbitkan',
    onPage: 'Di halaman ini',
    where: 'Letak',
    near: 'Di sekitar sini',
    nearNote: 'Jarak lurus antartitik di peta, bukan jarak jalan.',
    from: (hub) => `Dari ${hub}`,
    further: (count) => `dan ${count} lagi`,
    nearLine: (kilometres, direction) => `${kilometres} km ke arah ${direction}`,
    nearAbout: (kilometres, direction) => `sekitar ${kilometres} km ke arah ${direction}`,
    samePoint: 'di titik yang sama di peta',
    directions: directionNames.id,
    access: 'Cara ke sana',
    protocol: 'Yang harus dihormati',
    authority: (whose) => `Aturan: ${whose}`,
    unknown: 'Yang belum diketahui',
    unknownNote: 'Hal ini tidak kami temukan dalam terbitan mana pun.',
    sources: 'Sumber',
    checked: (month) => `Sumber terakhir dibaca ${month}.`,
    compiled: 'Disusun dari terbitan; penyusun belum mendatangi tempatnya.',
    undated: 'tanpa tanggal',
    archive: 'sekitar',
    locator: (title) => `Letak ${title} dalam kabupaten`,
    hours: 'Jam buka',
    open: { always: 'setiap saat', daily: 'setiap hari' },
    lastDeparture: 'Keberangkatan terakhir',
    contacts: 'Kontak usaha',
    noContact: 'belum diterbitkan',
    contact: {
      phone: 'Telepon',
      whatsapp: 'WhatsApp',
      email: 'Surel',
      website: 'Situs',
      shop: 'Toko daring',
      social: 'Media sosial',
    },
    visits: {
      label: 'Kunjungan',
      yes: 'menerima kunjungan',
      appointment: 'menerima kunjungan dengan janji',
      no: 'tidak menerima kunjungan',
      unknown: 'Belum ada pernyataan bahwa tempat ini menerima kunjungan.',
    },
    statements: {
      materials: 'Bahan',
      tools: 'Alat',
      sizes: 'Ukuran',
      genuine: 'Mengenali yang asli',
      care: 'Merawat',
      carry: 'Membawa pulang',
      sells: 'Yang dijual',
      address: 'Alamat',
      order: 'Pesan dan kirim',
      payment: 'Pembayaran',
      usual: 'Biasanya',
    },
    kampung: 'Kampung',
    desa: 'Desa/kelurahan',
    kecamatan: 'Kecamatan',
    precision: {
      label: 'Ketelitian titik',
      exact: 'tepat',
      village: 'titik desanya, bukan tempatnya',
      kecamatan: 'hanya kecamatannya yang diketahui',
    },
    goals: 'Tujuan',
    needs: 'Yang disiapkan',
    levels: 'Jenjang',
    duration: 'Lama',
    modes: 'Naik',
    also: 'Nama lain',
    more: 'Rinci',
    cite: (number) => `Sumber ${number}`,
    drawing: 'Ilustrasi',
  },
  en: {
    facts: 'Facts',
    products: {
      village: 'Made here',
      maker: 'Made or sold here',
      place: 'Crafts seen here',
    },
    villages: 'Made in',
    makers: 'Makers and shops',
    noMaker: 'No place of sale has been published for this product.',
    places: 'Where to see it',
    placesHere: 'Places',
    noVillage: 'Not enough has been published about any craft village here for a page of its own.',
    lines: 'Other villages that publications name',
    group: 'Group',
    groupProducts: 'Products of this group',
    madeIn: 'Craft villages',
    trips: 'Trips that stop here',
    events: 'Events',
    about: 'Guides',
    tellsOf: 'Entries it is about',
    lessons: 'For schools',
    steps: 'How it is made',
    stops: 'Stops',
    day: (day) => `Day ${day}`,
    minutes: (minutes) => `about ${minutes} minutes`,
    suggested:
      'The time at each stop is this guide’s suggestion, not a published timetable. Straight lines are reckoned between points on the map; the road is longer.',
    fromBefore: (way) => `${way} from the stop before`,
    at: 'Where it is held',
    closes: 'What it closes',
    opens: 'What it opens',
    occurrences: 'Published dates',
    occurrenceNote: 'The guide never works out a date that no source gives.',
    latest: 'Last published date',
    onPage: 'On this page',
    where: 'Where it is',
    near: 'Near here',
    nearNote: 'Straight lines between points on the map, not distances by road.',
    from: (hub) => `From ${hub}`,
    further: (count) => `and ${count} more`,
    nearLine: (kilometres, direction) => `${kilometres} km to the ${direction}`,
    nearAbout: (kilometres, direction) => `about ${kilometres} km to the ${direction}`,
    samePoint: 'at the same point on the map',
    directions: directionNames.en,
    access: 'How to get there',
    protocol: 'What to respect',
    authority: (whose) => `Rule: ${whose}`,
    unknown: 'What is not known',
    unknownNote: 'We found this in no publication.',
    sources: 'Sources',
    checked: (month) => `Sources last read in ${month}.`,
    compiled: 'Compiled from publications; nobody of the project has been there.',
    undated: 'undated',
    archive: 'about',
    locator: (title) => `Where ${title} lies in the regency`,
    hours: 'Opening hours',
    open: { always: 'at all times', daily: 'every day' },
    lastDeparture: 'Last departure',
    contacts: 'Trade contacts',
    noContact: 'none published',
    contact: {
      phone: 'Telephone',
      whatsapp: 'WhatsApp',
      email: 'E-mail',
      website: 'Website',
      shop: 'Online shop',
      social: 'Social media',
    },
    visits: {
      label: 'Visits',
      yes: 'visitors are welcome',
      appointment: 'visitors by appointment',
      no: 'no visitors',
      unknown: 'Nobody has said that visitors are taken here.',
    },
    statements: {
      materials: 'Materials',
      tools: 'Tools',
      sizes: 'Sizes',
      genuine: 'Telling the real thing',
      care: 'Care',
      carry: 'Taking it home',
      sells: 'What is sold',
      address: 'Address',
      order: 'Ordering and shipping',
      payment: 'Payment',
      usual: 'Usually',
    },
    kampung: 'Kampung',
    desa: 'Desa (village)',
    kecamatan: 'Kecamatan',
    precision: {
      label: 'Accuracy of the point',
      exact: 'exact',
      village: 'the point of its village, not of the spot itself',
      kecamatan: 'only its kecamatan is known',
    },
    goals: 'Goals',
    needs: 'What is needed',
    levels: 'Level',
    duration: 'Duration',
    modes: 'Travel',
    also: 'Other names',
    more: 'More',
    cite: (number) => `Source ${number}`,
    drawing: 'Illustration',
  },
};
