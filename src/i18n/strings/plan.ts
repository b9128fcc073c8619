import type { Role } from '../../model/plan.ts';
import type { Locale } from '../locales.ts';

/** The files that a plan is saved as, in the order in which they are offered. */
export const planFormats = ['ics', 'gpx', 'kml', 'geojson'] as const;
export type PlanFormat = (typeof planFormats)[number];

interface PlanStrings {
  title: string;
  description: string;
  intro: string;
  privacy: string;
  /** Said without script, before the list of trips. */
  withoutScript: string;
  trips: string;
  loading: string;
  failed: string;
  retry: string;
  about: string;
  name: string;
  date: string;
  leave: string;
  pace: string;
  paceNote: string;
  add: string;
  search: string;
  searchNote: string;
  as: string;
  roles: Record<Role, string>;
  addButton: string;
  noMatch: (text: string) => string;
  /** Said when nothing was typed. */
  noName: string;
  full: (most: number) => string;
  own: string;
  ownNote: string;
  ownName: string;
  ownPoint: string;
  ownPlaceholder: string;
  ownWrong: string;
  stops: string;
  empty: string;
  /** Sum of the legs; the counts are stops and days. */
  total: (kilometres: string, stops: number, days: number) => string;
  straight: string;
  unnamed: string;
  leg: (kilometres: string, direction: string, minutes: string) => string;
  legAbout: (kilometres: string, direction: string, minutes: string) => string;
  /** The points are less sure than the way is long. */
  legNear: (minutes: string) => string;
  legSame: string;
  legUnknown: string;
  access: string;
  /** Arrival and departure. */
  times: (arrive: string, leave: string) => string;
  passing: (time: string) => string;
  day: (day: number) => string;
  laterDay: (days: number) => string;
  minutes: (minutes: number) => string;
  hours: (hours: number, minutes: number) => string;
  edit: string;
  editOf: (title: string) => string;
  stay: string;
  note: string;
  night: string;
  up: (title: string) => string;
  down: (title: string) => string;
  remove: (title: string) => string;
  removeLabel: string;
  navigate: string;
  navigateTo: (title: string) => string;
  movedTo: (title: string, place: number) => string;
  removed: (title: string) => string;
  added: (title: string) => string;
  held: (title: string) => string;
  shortest: string;
  shorter: (before: string, after: string) => string;
  shortAlready: string;
  undo: string;
  undone: string;
  clear: string;
  cleared: string;
  linked: string;
  map: string;
  mapLabel: string;
  credit: string;
  take: string;
  next: (title: string) => string;
  share: string;
  whatsapp: string;
  copy: string;
  copied: string;
  selected: string;
  link: string;
  qr: string;
  qrLabel: string;
  qrNoHome: string;
  qrTooLong: string;
  print: string;
  save: string;
  formats: Record<PlanFormat, string>;
  saved: (file: string) => string;
  fileName: string;
  /** Ends the description in a file. */
  fileNote: string;
  openTrip: string;
}

export const planStrings: Record<Locale, PlanStrings> = {
  id: {
    title: 'Rencana kunjungan',
    description:
      'Susun kunjungan sendiri ke desa, perajin, dan tempat: urutan, waktu, peringatan, peta, dan berkas untuk dibawa.',
    intro:
      'Pilih yang ingin didatangi, atur urutan dan waktunya, lalu bawa sebagai kertas, tautan, atau berkas.',
    privacy:
      'Rencana tersimpan di alamat halaman, di belakang tanda #, dan di perangkat ini. Bagian alamat itu tidak dikirim ke server mana pun, kecuali Anda membagikannya.',
    withoutScript:
      'Menyusun rencana memerlukan JavaScript. Tanpa itu, pilih salah satu rute yang sudah jadi:',
    trips: 'Semua rute',
    loading: 'Memuat daftar tempat…',
    failed: 'Daftar tempat tidak dapat dimuat. Periksa sambungan, lalu coba lagi.',
    retry: 'Coba lagi',
    about: 'Kapan',
    name: 'Nama rencana',
    date: 'Tanggal',
    leave: 'Mulai pukul',
    pace: 'Laju garis lurus, km/jam',
    paceNote:
      'Lama perjalanan dihitung dari jarak lurus dan laju ini. Laju itu perkiraan Anda, bukan angka yang diterbitkan; di perbukitan pakailah angka yang lebih kecil.',
    add: 'Tambah perhentian',
    search: 'Desa, perajin, atau tempat',
    searchNote: 'Ketik sebagian namanya, lalu pilih dari daftar.',
    as: 'Sebagai',
    roles: { start: 'Titik berangkat', stop: 'Perhentian', end: 'Titik akhir' },
    addButton: 'Tambahkan',
    noName: 'Ketik sebuah nama, lalu pilih dari daftar.',
    noMatch: (text) => `“${text}” tidak ada dalam panduan. Pilih nama dari daftar.`,
    full: (most) => `Rencana memuat paling banyak ${most} perhentian.`,
    own: 'Titik sendiri, misalnya penginapan',
    ownNote:
      'Salin koordinat dari aplikasi peta: lintang, bujur. Titik ini ikut dalam tautan yang Anda bagikan.',
    ownName: 'Nama titik',
    ownPoint: 'Koordinat',
    ownPlaceholder: '-6.35, 106.25',
    ownWrong: 'Tulis koordinat sebagai lintang, bujur dalam derajat, misalnya -6.35, 106.25.',
    stops: 'Perhentian',
    empty: 'Belum ada perhentian. Tambahkan di atas, atau dari halaman desa, perajin, dan tempat.',
    total: (kilometres, stops, days) =>
      `${stops} perhentian dalam ${days} hari, ${kilometres} km jarak lurus seluruhnya.`,
    straight:
      'Semua jarak adalah garis lurus antartitik di peta, bukan jarak jalan; “sekitar”: sebuah titiknya tidak tepat.',
    unnamed: 'Titik sendiri',
    leg: (kilometres, direction, minutes) =>
      `${kilometres} km lurus ke arah ${direction}, dengan laju Anda ${minutes}`,
    legAbout: (kilometres, direction, minutes) =>
      `Sekitar ${kilometres} km lurus ke arah ${direction}, dengan laju Anda ${minutes}`,
    legNear: (minutes) =>
      `Di dekatnya; titiknya kurang tepat untuk menyebut jarak dan arah. Dihitung ${minutes}`,
    legSame: 'Di titik yang sama di peta',
    legUnknown: 'Jarak ke sini tidak diketahui; waktu tempuhnya belum dihitung',
    access: 'Cara ke sana menurut terbitan',
    times: (arrive, leave) => `${arrive}–${leave}`,
    passing: (time) => `pukul ${time}`,
    day: (day) => `Hari ke-${day}`,
    laterDay: (days) => `(+${days} hari)`,
    minutes: (minutes) => `${minutes} menit`,
    hours: (hours, minutes) => `${hours} jam ${minutes} menit`,
    edit: 'Ubah',
    editOf: (title) => `Ubah ${title}`,
    stay: 'Lama di sini, menit',
    note: 'Catatan',
    night: 'Menginap dahulu: perhentian ini pada hari berikutnya',
    up: (title) => `Naikkan ${title}`,
    down: (title) => `Turunkan ${title}`,
    remove: (title) => `Hapus ${title}`,
    removeLabel: 'Hapus perhentian ini',
    navigate: 'Navigasi',
    navigateTo: (title) => `Navigasi ke ${title} dengan aplikasi peta`,
    movedTo: (title, place) => `${title} sekarang perhentian ke-${place}.`,
    removed: (title) => `${title} dihapus dari rencana.`,
    added: (title) => `${title} masuk rencana.`,
    held: (title) => `${title} sudah ada dalam rencana.`,
    shortest: 'Urutan terpendek',
    shorter: (before, after) => `Jarak lurus menjadi ${after} km, tadinya ${before} km.`,
    shortAlready: 'Tidak ditemukan urutan yang lebih pendek.',
    undo: 'Batalkan',
    undone: 'Perubahan terakhir dibatalkan.',
    clear: 'Kosongkan',
    cleared: 'Rencana dikosongkan. Tombol “Batalkan” mengembalikannya.',
    linked:
      'Ini rencana dari sebuah tautan. Rencana Anda sendiri masih tersimpan; tombol “Batalkan” membukanya.',
    map: 'Peta rencana',
    mapLabel: 'Peta kecil dengan perhentian bernomor; daftar perhentian memuat hal yang sama.',
    credit: 'Peta dasar: © kontributor OpenStreetMap (ODbL) dan GeoNames.',
    take: 'Bawa rencana ini',
    next: (title) => `Navigasi ke perhentian berikut: ${title}`,
    share: 'Bagikan',
    whatsapp: 'Kirim lewat WhatsApp',
    copy: 'Salin tautan',
    copied: 'Tautan tersalin.',
    selected: 'Tautan sudah dipilih; salin dengan menu peramban.',
    link: 'Tautan rencana ini',
    qr: 'Kode QR',
    qrLabel: 'Kode QR dengan tautan rencana ini',
    qrNoHome: 'Edisi panduan ini tidak mempunyai alamat di internet, jadi tidak ada kode QR.',
    qrTooLong: 'Rencana ini terlalu panjang untuk kode QR. Pakailah tautan atau berkas.',
    print: 'Cetak',
    save: 'Simpan sebagai berkas',
    formats: {
      ics: 'Kalender (ICS)',
      gpx: 'GPX untuk navigasi',
      kml: 'KML',
      geojson: 'GeoJSON',
    },
    saved: (file) => `${file} disimpan.`,
    fileName: 'rencana',
    fileNote:
      'Waktu tempuh dihitung dari jarak lurus dan laju yang dipilih penyusun rencana. Periksa jam buka dan angkutan sebelum berangkat.',
    openTrip: 'Buka rute ini di perencana',
  },
  en: {
    title: 'Plan a visit',
    description:
      'Put together your own visit to villages, makers and places: order, times, warnings, a map, and files to take along.',
    intro:
      'Choose where you want to go, set order and times, then take it along as paper, a link or a file.',
    privacy:
      'The plan is kept in the address of this page, behind the # sign, and on this device. That part of an address is not sent to any server unless you share it.',
    withoutScript: 'The planner needs JavaScript. Without it, choose one of the ready trips:',
    trips: 'All trips',
    loading: 'Loading the list of places…',
    failed: 'The list of places could not be loaded. Check the connection and try again.',
    retry: 'Try again',
    about: 'When',
    name: 'Name of the plan',
    date: 'Date',
    leave: 'Start at',
    pace: 'Straight-line pace, km/h',
    paceNote:
      'Travel times are reckoned from straight-line distances and this pace. It is your own estimate, not a published figure; take a smaller number in the hills.',
    add: 'Add a stop',
    search: 'Village, maker or place',
    searchNote: 'Type part of its name, then choose from the list.',
    as: 'As',
    roles: { start: 'Start', stop: 'Stop', end: 'End' },
    addButton: 'Add',
    noName: 'Type a name, then choose it from the list.',
    noMatch: (text) => `The guide has no “${text}”. Choose a name from the list.`,
    full: (most) => `A plan holds at most ${most} stops.`,
    own: 'A point of your own, such as your lodging',
    ownNote:
      'Copy the coordinates from a map app: latitude, longitude. This point is part of any link that you share.',
    ownName: 'Name of the point',
    ownPoint: 'Coordinates',
    ownPlaceholder: '-6.35, 106.25',
    ownWrong: 'Write latitude, longitude in degrees, for example -6.35, 106.25.',
    stops: 'Stops',
    empty: 'No stops yet. Add them above, or from the pages of villages, makers and places.',
    total: (kilometres, stops, days) =>
      `Stops: ${stops}; days: ${days}; ${kilometres} km in straight lines altogether.`,
    straight:
      'All distances are straight lines between points on the map, not distances by road; “about”: one of the points is not exact.',
    unnamed: 'Own point',
    leg: (kilometres, direction, minutes) =>
      `${kilometres} km to the ${direction} in a straight line, ${minutes} at your pace`,
    legAbout: (kilometres, direction, minutes) =>
      `About ${kilometres} km to the ${direction} in a straight line, ${minutes} at your pace`,
    legNear: (minutes) =>
      `Close by; the points are not exact enough to say how far and which way. Counted as ${minutes}`,
    legSame: 'At the same point on the map',
    legUnknown: 'The distance to here is not known; no travel time is counted',
    access: 'Published ways to get there',
    times: (arrive, leave) => `${arrive}–${leave}`,
    passing: (time) => `at ${time}`,
    day: (day) => `Day ${day}`,
    laterDay: (days) => `(+${days} days)`,
    minutes: (minutes) => `${minutes} min`,
    hours: (hours, minutes) => `${hours} h ${minutes} min`,
    edit: 'Change',
    editOf: (title) => `Change ${title}`,
    stay: 'Time here, minutes',
    note: 'Note',
    night: 'Stay the night before: this stop is on the next day',
    up: (title) => `Move ${title} up`,
    down: (title) => `Move ${title} down`,
    remove: (title) => `Remove ${title}`,
    removeLabel: 'Remove this stop',
    navigate: 'Navigate',
    navigateTo: (title) => `Navigate to ${title} with a map app`,
    movedTo: (title, place) => `${title} is now stop ${place}.`,
    removed: (title) => `${title} was removed from the plan.`,
    added: (title) => `${title} is in the plan.`,
    held: (title) => `${title} is in the plan already.`,
    shortest: 'Shortest order',
    shorter: (before, after) => `Now ${after} km in straight lines; it was ${before} km.`,
    shortAlready: 'No shorter order was found.',
    undo: 'Undo',
    undone: 'The last change was undone.',
    clear: 'Clear',
    cleared: 'The plan is empty. “Undo” brings it back.',
    linked: 'This plan came with a link. Your own plan is still kept; “Undo” opens it.',
    map: 'Map of the plan',
    mapLabel: 'A small map with numbered stops; the list of stops says the same.',
    credit: 'Base map: © OpenStreetMap contributors (ODbL) and GeoNames.',
    take: 'Take this plan along',
    next: (title) => `Navigate to the next stop: ${title}`,
    share: 'Share',
    whatsapp: 'Send with WhatsApp',
    copy: 'Copy the link',
    copied: 'The link has been copied.',
    selected: 'The link is selected; copy it with the browser’s menu.',
    link: 'Link of this plan',
    qr: 'QR code',
    qrLabel: 'QR code with the link of this plan',
    qrNoHome: 'This edition of the guide has no address on the internet, so there is no QR code.',
    qrTooLong: 'This plan is too long for a QR code. Use the link or a file.',
    print: 'Print',
    save: 'Save as a file',
    formats: {
      ics: 'Calendar (ICS)',
      gpx: 'GPX for navigation',
      kml: 'KML',
      geojson: 'GeoJSON',
    },
    saved: (file) => `${file} has been saved.`,
    fileName: 'plan',
    fileNote:
      'Travel times are reckoned from straight-line distances and the pace that the planner chose. Check opening hours and transport before you leave.',
    openTrip: 'Open this trip in the planner',
  },
};
