/** Names of the columns of the open tables. They never change: others' programs rest on them. */
export const dataColumns = [
  ...['id', 'title', 'summary', 'aliases', 'page', 'checked', 'sources'],
  ...['kampung', 'desa_code', 'desa', 'kecamatan_code', 'kecamatan', 'lat', 'lon', 'precision'],
  ...['type', 'role', 'group', 'makes', 'shows', 'sells', 'village', 'villages', 'makers', 'places'],
  ...['goods', 'address', 'order', 'payment', 'visits', 'contacts', 'hours', 'hours_as_of'],
  ...['materials', 'tools', 'sizes', 'genuine', 'care', 'carry'],
] as const;

export type DataColumn = (typeof dataColumns)[number];
