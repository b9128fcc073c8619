import type { DataColumn } from '../../model/data-columns.ts';
import type { Locale } from '../locales.ts';

/** The files that are offered, by what they hold. */
export type DataFile =
  | 'geojson'
  | 'villages'
  | 'products'
  | 'makers'
  | 'places'
  | 'gpx'
  | 'kml'
  | 'ics'
  | 'jsonld'
  | 'checksums';

interface DataStrings {
  title: string;
  description: string;
  intro: string;
  /** How exactly points are written. */
  exactness: string;
  files: string;
  fileNames: Record<DataFile, string>;
  size1000: (kilobytes: string) => string;
  trips: string;
  feed: string;
  /** Said inside the files of points. */
  fileNote: string;
  /** Said inside the file of a trip. */
  tripNote: string;
  tripFile: string;
  dictionary: string;
  dictionaryNote: readonly string[];
  /** Unfolds the columns. */
  columnCount: (count: number) => string;
  columns: Record<DataColumn, string>;
  licenceTitle: string;
  licence: readonly string[];
  licenceLink: string;
  idsTitle: string;
  ids: readonly string[];
}

export const dataStrings: Record<Locale, DataStrings> = {
  id: {
    title: 'Data terbuka',
    description: 'Isi panduan sebagai berkas: tabel, titik peta, kalender, dan data tertaut.',
    intro:
      'Semua isi panduan dapat diambil sebagai berkas dan dipakai lagi. Berkas ini dibuat dari isi yang sama dengan halamannya, pada hari yang sama.',
    exactness:
      'Titik ditulis seteliti yang diketahui: lima desimal bila tepat, tiga bila hanya desanya, dua bila hanya kecamatannya. Titik yang tidak boleh ditunjukkan tidak ada di berkas mana pun.',
    files: 'Berkas',
    fileNames: {
      geojson: 'Semua titik dengan produknya (GeoJSON)',
      villages: 'Desa kriya (CSV)',
      products: 'Produk (CSV)',
      makers: 'Perajin dan toko (CSV)',
      places: 'Wisata (CSV)',
      gpx: 'Semua titik untuk aplikasi navigasi (GPX 1.1)',
      kml: 'Semua titik untuk program peta (KML 2.2)',
      ics: 'Acara bertanggal untuk kalender (iCalendar)',
      jsonld: 'Semua entri sebagai data tertaut (JSON-LD, schema.org)',
      checksums: 'Sidik berkas (SHA-256)',
    },
    size1000: (kilobytes) => `${kilobytes}\u00a0kB`,
    trips: 'Tiap rute punya berkas GPX sendiri di halamannya.',
    feed: 'Perubahan terbaru',
    fileNote:
      'Titik dari panduan kriya dan tempat, CC BY-SA 4.0. Ketelitian tiap titik tertulis dalam keterangannya. Sebagian titik dari GeoNames (CC BY 4.0) dan OpenStreetMap (ODbL).',
    tripNote:
      'Garis antarperhentian hanya menunjukkan urutan, bukan jalan. Perhentian tanpa titik di peta tidak ada di berkas ini.',
    tripFile: 'Unduh perhentian rute ini (GPX)',
    dictionary: 'Arti kolom',
    dictionaryNote: [
      'Nama kolom sama dalam semua bahasa. Sel kosong berarti tidak ada sumber yang menyebutnya. Tabel ditulis menurut RFC 4180 dalam UTF-8.',
      'Sel yang berawal dengan =, +, -, atau @ diberi tanda petik tunggal di depannya, supaya tidak dibaca sebagai rumus; hapus tanda itu bila data dibaca program.',
    ],
    columnCount: (count) => `Ke-${count} kolom`,
    columns: {
      id: 'Tanda pengenal tetap: folder dan slug, misalnya villages/pasir-ona',
      title: 'Nama',
      summary: 'Ringkasan, paling panjang 160 huruf',
      aliases: 'Nama dan ejaan lain, dipisah |',
      page: 'Alamat halamannya',
      checked: 'Bulan sumbernya terakhir dibaca',
      sources: 'Sumber untuk seluruh halaman: id di halaman Sumber, dipisah spasi',
      kampung: 'Nama kampung',
      desa_code: 'Kode desa atau kelurahan menurut Kemendagri',
      desa: 'Nama desa atau kelurahan',
      kecamatan_code: 'Kode kecamatan menurut Kemendagri',
      kecamatan: 'Nama kecamatan',
      lat: 'Lintang, derajat WGS84',
      lon: 'Bujur, derajat WGS84',
      precision:
        'Ketelitian titik: exact (tepat), village (titik desanya), kecamatan (titik kecamatannya)',
      type: 'Jenis tempat',
      role: 'Jenis usaha',
      group: 'Kelompok produk: slug di content/groups',
      makes: 'Slug produk yang dibuat di sini',
      shows: 'Slug produk yang dapat dilihat di sini',
      sells: 'Slug produk yang dibuat atau dijual di sini',
      village: 'Slug desa kriya tempatnya',
      villages: 'Slug desa yang membuatnya',
      makers: 'Slug perajin dan toko yang membuat atau menjualnya',
      places: 'Slug tempat produk ini dapat dilihat',
      goods: 'Yang dijual, dengan kata-kata',
      address: 'Alamat dalam kata-kata',
      order: 'Cara memesan dan pengiriman',
      payment: 'Cara membayar',
      visits: 'Menerima kunjungan: yes, appointment, no; kosong: belum ada pernyataan',
      contacts: 'Kontak usaha yang diterbitkan usaha itu sendiri, dengan tanggalnya, dipisah |',
      hours: 'Jam buka dengan tata tulis OpenStreetMap',
      hours_as_of: 'Tanggal jam buka itu berlaku',
      materials: 'Bahan',
      tools: 'Alat',
      sizes: 'Ukuran',
      genuine: 'Cara mengenali yang asli',
      care: 'Cara merawat',
      carry: 'Yang tidak boleh dibawa atau diekspor',
    },
    licenceTitle: 'Lisensi dan sumber titik',
    licence: [
      'Teks dan data: CC BY-SA 4.0. Sebutkan nama panduan ini, dan bagikan hasil olahannya dengan lisensi yang sama.',
      'Sebagian titik berasal dari GeoNames (geonames.org, CC BY 4.0) dan dari OpenStreetMap (© kontributor OpenStreetMap, ODbL); sebutkan juga keduanya.',
    ],
    licenceLink: 'Naskah lisensi CC BY-SA 4.0',
    idsTitle: 'Tanda pengenal yang tetap',
    ids: [
      'Nama folder sebuah entri ialah tanda pengenalnya di alamat, di semua berkas, dan dalam kedua bahasa. Nama tampilan dapat berubah, tanda pengenal tidak.',
      'Tanggal dalam berkas kalender punya UID tetap, sehingga pembaruan menggantikan yang lama.',
    ],
  },
  en: {
    title: 'Open data',
    description: 'The guide as files: tables, points for maps, a calendar and linked data.',
    intro:
      'Everything in the guide can be taken as files and used again. They are made from the same content as the pages, on the same day.',
    exactness:
      'Points are written as exactly as they are known: five decimals where exact, three where only the village is known, two where only the kecamatan is. A point that may not be shown is in no file.',
    files: 'Files',
    fileNames: {
      geojson: 'All points with their products (GeoJSON)',
      villages: 'Craft villages (CSV)',
      products: 'Products (CSV)',
      makers: 'Makers and shops (CSV)',
      places: 'Places (CSV)',
      gpx: 'All points for navigation apps (GPX 1.1)',
      kml: 'All points for map programs (KML 2.2)',
      ics: 'Dated events for calendars (iCalendar)',
      jsonld: 'All entries as linked data (JSON-LD, schema.org)',
      checksums: 'Checksums of the files (SHA-256)',
    },
    size1000: (kilobytes) => `${kilobytes}\u00a0kB`,
    trips: 'Each trip has a GPX file of its own on its page.',
    feed: 'Latest changes',
    fileNote:
      'Points from a guide to crafts and places, CC BY-SA 4.0. How exact each point is stands in its description. Some points come from GeoNames (CC BY 4.0) and OpenStreetMap (ODbL).',
    tripNote:
      'The lines between stops show their order and are no roads. Stops without a point on the map are not in this file.',
    tripFile: 'Download the stops of this trip (GPX)',
    dictionary: 'What the columns hold',
    dictionaryNote: [
      'The columns have the same names in every language. An empty cell means that no source says. Tables follow RFC 4180 in UTF-8.',
      'A cell that begins with =, +, - or @ has an apostrophe put before it, so that it is not taken for a formula; drop it when a program reads the data.',
    ],
    columnCount: (count) => `All ${count} columns`,
    columns: {
      id: 'Stable identifier: folder and slug, as in villages/pasir-ona',
      title: 'Name',
      summary: 'Summary, at most 160 characters',
      aliases: 'Other names and spellings, separated by |',
      page: 'Address of its page',
      checked: 'Month in which its sources were last read',
      sources: 'Sources of the whole page: ids on the page Sources, separated by spaces',
      kampung: 'Name of the kampung',
      desa_code: 'Kemendagri code of the desa or kelurahan',
      desa: 'Name of the desa or kelurahan',
      kecamatan_code: 'Kemendagri code of the kecamatan',
      kecamatan: 'Name of the kecamatan, a district of the regency',
      lat: 'Latitude, WGS84 degrees',
      lon: 'Longitude, WGS84 degrees',
      precision:
        'How exact the point is: exact, village (the point of its village), kecamatan (of its kecamatan)',
      type: 'Kind of place',
      role: 'Kind of business',
      group: 'Product group: its slug in content/groups',
      makes: 'Slugs of the products made here',
      shows: 'Slugs of the products seen here',
      sells: 'Slugs of the products made or sold here',
      village: 'Slug of the craft village that it stands in',
      villages: 'Slugs of the villages that make it',
      makers: 'Slugs of the makers and shops that make or sell it',
      places: 'Slugs of the places where it is seen',
      goods: 'What is sold, in words',
      address: 'Address in words',
      order: 'Ordering and shipping',
      payment: 'Payment',
      visits: 'Whether visitors are taken: yes, appointment, no; empty: nobody has said',
      contacts: 'Trade contacts as the business published them, with their dates, separated by |',
      hours: 'Opening hours in the OpenStreetMap syntax',
      hours_as_of: 'Date at which those hours held',
      materials: 'Materials',
      tools: 'Tools',
      sizes: 'Sizes',
      genuine: 'How to tell the real thing',
      care: 'Care',
      carry: 'What may not be carried or exported',
    },
    licenceTitle: 'Licence, and where points come from',
    licence: [
      'Text and data: CC BY-SA 4.0. Name this guide, and share what you make of it under the same licence.',
      'Some points come from GeoNames (geonames.org, CC BY 4.0) and from OpenStreetMap (© OpenStreetMap contributors, ODbL); name both as well.',
    ],
    licenceLink: 'Text of the licence CC BY-SA 4.0',
    idsTitle: 'Identifiers that stay',
    ids: [
      'The name of an entry’s folder is its identifier in addresses, in every file and in both languages. The name shown may change, the identifier does not.',
      'Dates in the calendar file have lasting UIDs, so that an update replaces what was there.',
    ],
  },
};
