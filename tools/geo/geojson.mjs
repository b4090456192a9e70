// The few GeoJSON words the steps share.

/** A feature collection. */
export function collection(features) {
  return { type: 'FeatureCollection', features };
}

/** A feature. */
export function feature(properties, geometry) {
  return { type: 'Feature', properties, geometry };
}

/** The polygons of a Polygon or MultiPolygon. */
export function polygonsOf(geometry) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** A Polygon or MultiPolygon of these polygons. */
export function fromPolygons(polygons) {
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** West, south, east and north of a polygon. */
export function bounds(polygon) {
  const xs = polygon[0].map(([x]) => x);
  const ys = polygon[0].map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Whether a point lies in a geometry: even-odd rule, on the plane of longitude and latitude. */
export function contains(geometry, [x, y]) {
  let inside = false;
  for (const ring of polygonsOf(geometry).flat()) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i];
      const [xj, yj] = ring[j];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}
