/** Plain Leaflet as its own tutorial shows it; without tiles, since the guide needs no other host. */
const language = document.documentElement.lang;
const map = L.map('map').setView([-6.6, 106.2], 9);
fetch(`/data/guide.${language}.geojson`)
  .then((answer) => answer.json())
  .then((guide) =>
    L.geoJSON(guide, {
      onEachFeature: ({ properties }, layer) => {
        const link = document.createElement('a');
        link.href = properties.path;
        link.textContent = properties.title;
        layer.bindPopup(link);
      },
    }).addTo(map),
  );
